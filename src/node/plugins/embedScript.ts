import { join } from "node:path";
import { build, type Plugin } from "vite";

/**
 * Vite plugin: makes `embed.js`, the script that other sites load. It has a name that stays, and is no module: those are
 * loaded from another host only where its server sends headers for it.
 */
export function embedScript(): Plugin {
  let root = "";
  return {
    name: "embed-script",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const results = await build({
        root,
        configFile: false,
        logLevel: "warn",
        build: {
          write: false,
          modulePreload: false,
          rolldownOptions: { input: join(root, "src/embed/embed.ts"), output: { format: "iife" } },
        },
      });
      for (const result of [results].flat())
        if ("output" in result)
          for (const file of result.output)
            if (file.type === "chunk")
              this.emitFile({ type: "asset", fileName: "embed.js", source: ascii(file.code) });
    },
  };
}

/** Without letters beyond ASCII: the page that loads the script may be in GBK. */
const ascii = (code: string) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
