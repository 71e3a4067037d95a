import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { singleFilePage } from "../../../../src/node/singleFile/singleFilePage.ts";

const PARTS = { css: ".a { color: red }", boot: "start();", pack: '{"a":"</script>"}' };
const BUILT = `<html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="modulepreload" crossorigin href="./assets/strand-1.js">
<link rel="stylesheet" crossorigin href="./assets/index-1.css">
<style>b { color: blue }</style><script>early();</script>
</head><body><a href="?region=500109">$&</a></body></html>`;
const page = singleFilePage(BUILT, PARTS);
const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("nothing beside the page is named", () => {
  expect(page).not.toMatch(/assets|src=/);
  expect(page).toContain('<a href="?region=500109">$&</a>');
});

test("one policy: nothing from anywhere, and each inline text by its hash", () => {
  expect(page.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(page).toContain(`default-src 'none'; script-src ${sha256("early();")} ${sha256("start();")} blob:;`);
  expect(page).toContain(`style-src ${sha256("b { color: blue }")} ${sha256(".a { color: red }")};`);
  expect(page).not.toMatch(/unsafe-eval|'self'|script-src[^;]*unsafe/);
});

test("data ends no script early", () => {
  const [, data = ""] = /id="atlas-pack">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(data)).toEqual({ a: "</script>" });
});

test.each([
  '<img src="./assets/a.png">',
  '<a href="other.html">',
  '<script>import("./assets/a.js")</script>',
])("a page that would still load something is refused: %s", (tag) => {
  expect(() => singleFilePage(BUILT.replace("</body>", `${tag}</body>`), PARTS)).toThrow(
    "The one file cannot hold",
  );
});
