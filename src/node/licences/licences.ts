import type { Plugin } from "vite";
import { NOTICES } from "../../panels/sources/noticesUrl.ts";
import { sbom } from "./sbom.ts";
import { siteNotices } from "./siteNotices.ts";

/** Where Vite writes what it knows, for this plugin alone. */
const FROM_VITE = "licences.json";

/** Vite plugin: licences travel with what they are for, and beside them a list of all that the build was made with. */
export function licences(): Plugin {
  let root = "";
  return {
    name: "licences",
    apply: "build",
    config: () => ({ build: { license: { fileName: FROM_VITE } } }),
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const known = bundle[FROM_VITE];
        if (known?.type !== "asset") throw new Error("Vite no longer says what is in the bundle.");
        delete bundle[FROM_VITE];
        const source = siteNotices(root, JSON.parse(String(known.source)));
        this.emitFile({ type: "asset", fileName: NOTICES, source });
        this.emitFile({ type: "asset", fileName: "sbom.cdx.json", source: await sbom(root) });
      },
    },
  };
}
