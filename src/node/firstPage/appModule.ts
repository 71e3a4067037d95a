import { runnerImport } from "vite";

/**
 * Imports a module of the site into Node, with its TSX and `?url` imports. Stylesheets are left out: the page has
 * them already.
 *
 * @param id From the project's folder, as `/src/…`.
 */
export async function appModule<T>(root: string, id: string): Promise<T> {
  const { module } = await runnerImport<T>(id, {
    configFile: false,
    root,
    logLevel: "error",
    plugins: [
      {
        name: "no-stylesheets",
        enforce: "pre",
        resolveId: (source) => (source.endsWith(".css") ? "\0no-stylesheet" : null),
        load: (source) => (source === "\0no-stylesheet" ? "" : null),
      },
    ],
  });
  return module;
}
