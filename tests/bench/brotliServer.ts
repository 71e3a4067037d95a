import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { MEDIA_TYPES } from "../support/mediaTypes.ts";

const PACKED = new Set([".png", ".woff2"]);

/** A page with nothing on it but a colour: what any page costs on this machine and this line. */
export const EMPTY = { path: "/empty.html", colour: [207, 227, 220] as const };
const EMPTY_PAGE = `<!doctype html><html style="background:rgb(${EMPTY.colour})"><title>Empty</title>`;

interface BrotliServer {
  /** Its address. */
  site: string;
  /** How many bytes it has sent by now, without what goes before a file. */
  sent(): number;
  close(): void;
}

/**
 * Serves a folder as a good server does: everything brotli, packed beforehand at the best level, and what has its hash
 * in its name for good.
 */
export async function brotliServer(folder: string): Promise<BrotliServer> {
  let sent = 0;
  const files = new Map<string, { body: Buffer; type: string; isPacked: boolean }>();
  const add = (path: string, content: Buffer, ending: string) => {
    const isPacked = PACKED.has(ending);
    const body = isPacked ? content : brotliCompressSync(content);
    files.set(path, { body, type: MEDIA_TYPES[ending] ?? "application/octet-stream", isPacked });
  };
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (statSync(path).isFile()) add(`/${relative(folder, path)}`, readFileSync(path), extname(path));
  }
  add(EMPTY.path, Buffer.from(EMPTY_PAGE), ".html");
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = files.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const { body, type, isPacked } = file;
    response.writeHead(200, {
      "content-type": type,
      "content-length": body.length,
      ...(!isPacked && { "content-encoding": "br" }),
      ...(pathname.startsWith("/assets/") && { "cache-control": "max-age=31536000, immutable" }),
    });
    response.end(body);
    sent += body.length;
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return { site: `http://127.0.0.1:${port}`, sent: () => sent, close: () => server.close() };
}
