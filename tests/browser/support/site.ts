import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
    /** Whether the browser draws WebGL, without a graphics card: it then draws all else more slowly. */
    hasWebGl: boolean;
  }
}

/**
 * Vitest global set-up: serves the built site on a free port of this machine while the tests run. It serves a
 * copy, because a build that begins meanwhile takes the files away; and in a folder, not at the top of the server,
 * because the site has to work in any.
 *
 * @throws Where there is no built site: `npm run build` makes it.
 */
export default async function site(project: TestProject) {
  const outDir = await mkdtemp(join(tmpdir(), "atlas-site-"));
  await cp("dist", outDir, { recursive: true });
  const server = await preview({
    configFile: false,
    base: "/any/folder/",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0, open: false },
    logLevel: "warn",
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error("The preview server has no address.");
  project.provide("site", address);
  return async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  };
}
