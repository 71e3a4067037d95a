import { createReadStream, existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/**
 * Vite plugin: the preview answers as a server of the published site does: with `404.html` where there is nothing, and at a
 * page's address without its last slash with the one that has it.
 */
export function previewNotFound(): Plugin {
  return {
    name: "preview-not-found",
    apply: (_, { isPreview }) => isPreview === true,
    // Of an app with a single page it would give that one for any address.
    config: () => ({ appType: "mpa" }),
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir);
      return () =>
        middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
          const path = join(folder, decodeURI(pathname));
          if (statSync(path, { throwIfNoEntry: false })?.isFile()) return next();
          if (existsSync(join(path, "index.html")))
            return response.writeHead(301, { Location: `${pathname}/${search}` }).end();
          response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
          createReadStream(join(folder, "404.html")).pipe(response);
        });
    },
  };
}
