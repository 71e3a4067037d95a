import { join } from "node:path";
import { build, type PluginOption } from "vite";

export interface SiteScript {
  /** All of the site's code in one module; it finds its files in the global `builtFiles`, by name. */
  code: string;
  /** All of the site's stylesheets; a file's address is `atlas-file:<name>`. */
  css: string;
  files: Map<string, string | Uint8Array>;
}

/**
 * Builds the site's code a second time, as one script, one stylesheet, and the files that they name: what a page
 * opened from a disk may not import piece by piece.
 *
 * @param root The project's folder.
 * @param plugins Those that make modules; those that change the page are of no use here.
 */
export async function singleFileScript(root: string, plugins: PluginOption[]): Promise<SiteScript> {
  const results = await build({
    root,
    configFile: false,
    logLevel: "warn",
    plugins,
    worker: { format: "es" },
    experimental: {
      renderBuiltUrl: (name, { hostType }) =>
        hostType === "js"
          ? { runtime: `globalThis.builtFiles[${JSON.stringify(name)}]` }
          : `atlas-file:${name}`,
    },
    build: {
      write: false,
      assetsDir: "",
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { input: join(root, "src/main.tsx"), output: { codeSplitting: false } },
    },
  });
  const script: SiteScript = { code: "", css: "", files: new Map() };
  for (const result of [results].flat()) {
    if (!("output" in result)) throw new Error("A build that watches cannot be packed.");
    for (const file of result.output)
      if (file.type === "chunk") script.code += file.code;
      else if (file.fileName.endsWith(".css")) script.css += file.source;
      else script.files.set(file.fileName, file.source);
  }
  return script;
}
