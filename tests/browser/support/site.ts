import { preview } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
  }
}

/** Vitest global set-up: serves the built site (dist) on a free port of this machine while the tests run. */
export default async function site(project: TestProject) {
  // In a folder of the server, not at its top: the built site has to work anywhere.
  const server = await preview({
    base: "/any/folder/",
    preview: { host: "127.0.0.1", port: 0, open: false },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error("The preview server has no address.");
  project.provide("site", address);
  return () => server.close();
}
