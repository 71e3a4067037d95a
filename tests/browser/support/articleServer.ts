import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const TEXT = Array.from(
  { length: 24 },
  (_, index) => `<p>第 ${index + 1} 段。绵阳与川渝各地的协作，这里是报道的正文，地图嵌在中间。</p>`,
);

/**
 * A newspaper's site, on a port of its own and so another origin than the atlas: an article of one column, with the
 * code of an embedded map in it. Its policy lets in the atlas's script and frames, and no inline style or script.
 *
 * @param site The address of the atlas.
 */
export async function articleServer(site: string) {
  const { origin } = new URL(site);
  const server = createServer(({ url = "/" }, answer) => {
    const { pathname, searchParams } = new URL(url, "http://article");
    const width = Number(searchParams.get("width"));
    if (pathname === "/article.css") {
      answer.setHeader("content-type", "text/css");
      answer.end(`body { margin: 0 } main { width: ${width}px; margin: 0 auto } iframe { max-width: 100% }`);
      return;
    }
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.setHeader(
      "content-security-policy",
      `default-src 'none'; style-src 'self'; script-src ${origin}; frame-src ${origin}; img-src data:`,
    );
    answer.end(`<!doctype html><html lang="zh-CN"><title>报道</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="data:,"><link rel="stylesheet" href="article.css?width=${width}">
      <main><h1>报道</h1>${TEXT.slice(0, 2).join("")}${searchParams.get("code")}${TEXT.slice(2).join("")}</main></html>`);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    /** An article whose column is so wide (CSS px), with HTML code in it. */
    address: (width: number, code: string) =>
      `http://127.0.0.1:${port}/?${new URLSearchParams({ width: String(width), code })}`,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
