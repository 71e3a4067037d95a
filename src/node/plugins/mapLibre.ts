import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { normalizePath, type Plugin, transformWithOxc } from "vite";

const WORKER = "virtual:maplibre-worker";
const LICENSE = "/*! MapLibre GL JS, 3-Clause BSD: LICENSE.txt in the npm package maplibre-gl */\n";

/** What its `Style` does as the last of its own when it is destroyed, and what it forgets. */
const DESTROYED = "this.dispatcher.remove(true);";
const FORGOTTEN = "rtlMainThreadPluginFactory().off(RTLPluginLoadedEventName, this._rtlPluginLoaded);";

/**
 * MapLibre 6.17 destroys its style when the context is lost, and leaves it in a list of listeners that lasts as long as
 * the page: all that the style had stays in memory, with each context that is lost. Its `_remove` takes it out.
 */
function mendLeak(code: string): string {
  if (code.split(DESTROYED).length !== 2)
    throw new Error("See whether MapLibre's Style.destroy still leaks.");
  return code.replace(DESTROYED, `${DESTROYED}\n${FORGOTTEN}`);
}

/**
 * Vite plugin: MapLibre, and the address of its worker as the module that virtualWorker.d.ts describes.
 *
 * The built site has both from MapLibre's sources, so that what the page and the worker have in common is one file: in
 * the npm package's own bundles each has it, which is 94 kB more to load.
 *
 * @param isOneScript Whether the build is to be a single script, which shares nothing with a worker.
 */
export function mapLibre(isOneScript = false): Plugin {
  const bundles = dirname(fileURLToPath(import.meta.resolve("maplibre-gl")));
  const source = (path: string) => normalizePath(join(bundles, "../src", path));
  let isShared = false;
  return {
    name: "maplibre",
    config: (_, { command }) => {
      isShared = command === "build" && !isOneScript;
      return isShared
        ? { resolve: { alias: [{ find: /^maplibre-gl$/, replacement: source("index.ts") }] } }
        : {};
    },
    resolveId: (id) => (id === WORKER ? `\0${WORKER}` : null),
    load(id) {
      if (id !== `\0${WORKER}`) return null;
      if (!isShared) return 'export { default } from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";';
      const file = this.emitFile({
        type: "chunk",
        id: source("source/worker.ts"),
        name: "maplibre-gl-worker",
      });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
    transform: {
      order: "pre",
      filter: { id: /\/maplibre-gl\/src\/.*\.ts$/ },
      // A field that a class only declares is none, as MapLibre's own build has it: it is filled by the class above.
      handler: (code, id) =>
        transformWithOxc(id.endsWith("/style/style.ts") ? mendLeak(code) : code, id, {
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true },
        }),
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === "chunk" && file.moduleIds.some((id) => id.includes("/maplibre-gl/")))
            file.code = LICENSE + file.code;
      },
    },
  };
}
