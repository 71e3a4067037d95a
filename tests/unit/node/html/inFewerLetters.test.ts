import { expect, test } from "vitest";
import { inFewerLetters } from "../../../../src/node/html/inFewerLetters.ts";
import { pageElements } from "../../../../src/node/html/pageElements.ts";

const PAGE = `<!doctype html>
<html lang="en" data-root="../../">
  <head><meta charset="utf-8" /><style>a[href="b"] { content: "<a b='c'>"; }</style></head>
  <body><a href="../../" title="a > b" class="">x</a><a href="a=b">y</a><input value="it's" disabled>
    <svg viewBox="0 0 1 1"><use href="#a"/><path d="M0 0" fill="red"/><path fill="a/b"></path></svg>
    <noscript class="later" data-window="phone"><svg><g id="a" data-b=""><circle r="2"/></g></svg></noscript>
    <script type="application/json">{"a":"<b c=\\"d\\">"}</script><script type="application/ld+json">{}</script></body>
</html>`;

const told = (html: string) =>
  // An element that has neither a tag nor attributes is still there.
  pageElements(html)
    .filter(({ name }) => name !== "body")
    .map(({ name, attributes, content }) => ({
      name,
      attributes,
      raw: /^(script|style)$/.test(name) && html.slice(content.start, content.end),
    }));

test("says the same in fewer letters", async () => {
  const shorter = await inFewerLetters(PAGE);
  expect(told(shorter)).toEqual(told(PAGE));
  expect(shorter).toContain("<a href=../../ title=");
  expect(shorter).toContain("<use href=#a />");
  expect(shorter).toContain(`<meta charset="utf-8" />`);
  expect(shorter).toContain(`<script type="application/ld+json">{}</script>`);
  expect(await inFewerLetters(shorter)).toBe(shorter);
});
