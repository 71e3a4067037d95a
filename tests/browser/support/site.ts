import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveSite } from "./serveSite.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
    /** Whether the browser draws WebGL, without a graphics card: it then draws all else more slowly. */
    hasWebGl: boolean;
  }
}

/**
 * Vitest global set-up: serves the built site while the tests run. It serves a copy, because a build that begins
 * meanwhile takes the files away.
 *
 * @throws Where there is no built site: `npm run build` makes it.
 */
export default async function site(project: TestProject) {
  const outDir = await mkdtemp(join(tmpdir(), "atlas-site-"));
  await cp("dist", outDir, { recursive: true });
  const { address, close } = await serveSite(outDir);
  project.provide("site", address);
  return async () => {
    await close();
    await rm(outDir, { recursive: true });
  };
}
