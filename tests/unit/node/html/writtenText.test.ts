import { expect, test } from "vitest";
import { writtenText } from "../../../../src/node/html/writtenText.ts";

const html =
  '<h2 title="2 > 1">One &amp; two</h2><noscript><p class="note">three</p></noscript><svg><text>four</text></svg>';

test("all that is written, as a reader sees it, in a noscript too", () => {
  expect(writtenText(html)()).toBe("One & twothreefour");
});

test("what is in some elements", () => {
  const written = writtenText(html);
  expect(written((name) => name === "h2" || name === "text")).toBe("One & twofour");
  expect(written((_, classes) => classes === "note")).toBe("three");
});
