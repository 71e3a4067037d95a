import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { MEDIA_TYPES } from "../../support/mediaTypes.ts";
import { listen } from "./listen.ts";
import { type PageScripts, withScripts } from "./withScripts.ts";

/** How the site is served, other than well. */
export interface Serving {
  /** Run in the page before its own code. */
  scripts?: PageScripts;
  /** Whether this answer breaks off in the middle; asked once a request. */
  breaks?(path: string): boolean;
  /** Milliseconds before this answer begins. */
  waits?(path: string): number;
}

/**
 * A server of the built site whose answers a test can break: really, on the wire, because not every engine lets a
 * driver do that. All of it is in memory: a build that begins meanwhile takes the files away.
 */
export async function builtSite() {
  const names = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((name) => extname(name));
  const files = new Map(names.map((name) => [name.split(sep).join("/"), readFileSync(join("dist", name))]));
  const servings: Serving[] = [];

  const server = createServer(async ({ url = "/" }, answer) => {
    const [, number, name = ""] = /^\/(\d+)\/(.*)$/.exec(new URL(url, "http://site").pathname) ?? [];
    const path = name === "" || name.endsWith("/") ? `${name}index.html` : name;
    const { scripts = [], breaks, waits } = servings[Number(number)] ?? {};
    const file = files.get(path);
    if (!file) {
      answer.writeHead(404).end();
      return;
    }
    const isPage = path.endsWith(".html");
    const body = isPage ? Buffer.from(withScripts(file.toString(), [listen, ...scripts])) : file;
    const milliseconds = waits?.(path);
    if (milliseconds) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    answer.writeHead(200, {
      "content-type": MEDIA_TYPES[extname(path)] ?? "application/octet-stream",
      "content-length": body.length,
      "cache-control": isPage ? "no-store" : "max-age=3600",
    });
    if (breaks?.(path)) answer.write(body.subarray(0, body.length >> 1), () => answer.destroy());
    else answer.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;

  return {
    /** The address of the site in a folder of its own, so that nothing of it is in the engine's cache. */
    serve(serving: Serving = {}): string {
      servings.push(serving);
      return `http://127.0.0.1:${port}/${servings.length - 1}/`;
    },
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
