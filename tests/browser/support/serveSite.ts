import { preview } from "vite";

/**
 * Serves a built site on a free port of this machine, in a folder and not at the top of the server: a site has to work in
 * any.
 *
 * @param outDir Where it is.
 * @returns Its address, with a slash at its end, and what ends the serving.
 */
export async function serveSite(outDir: string): Promise<{ address: string; close(): Promise<void> }> {
  const server = await preview({
    configFile: false,
    base: "/any/folder/",
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0, open: false },
    logLevel: "warn",
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error("The preview server has no address.");
  return { address, close: () => server.close() };
}
