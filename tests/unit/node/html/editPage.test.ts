import { expect, test } from "vitest";
import { editPage, removal } from "../../../../src/node/html/editPage.ts";
import { pageElement, pageElements } from "../../../../src/node/html/pageElements.ts";
import { rebased } from "../../../../src/node/html/rebased.ts";

const PAGE = `<html><head>
  <link rel="later" href='a>b'>
</head><body><noscript><style>p { color: red }</style></noscript><svg><path d="M0 0"/></svg></body></html>`;

test("finds each element where it stands, in a noscript and in a drawing too", () => {
  const found = pageElements(PAGE);
  expect(found.map(({ name }) => name)).toEqual([
    "html",
    "head",
    "link",
    "body",
    "noscript",
    "style",
    "svg",
    "path",
  ]);
  expect(found.map(({ start, end }) => PAGE.slice(start, end))).toContain(`<link rel="later" href='a>b'>`);
  const { attributes, content } = pageElement(PAGE, "style");
  expect(attributes).toEqual({});
  expect(PAGE.slice(content.start, content.end)).toBe("p { color: red }");
});

test("takes out and writes in, whatever the order", () => {
  const { end } = pageElement(PAGE, "body").content;
  const page = editPage(PAGE, [{ start: end, end, text: "$&" }, removal(PAGE, pageElement(PAGE, "link"))]);
  expect(page).toContain("<head>\n</head>");
  expect(page).toContain("</svg>$&</body>");
});

test("refuses edits that reach into each other, and says what a page lacks", () => {
  expect(() =>
    editPage("abc", [
      { start: 0, end: 2, text: "" },
      { start: 1, end: 3, text: "" },
    ]),
  ).toThrow("reach into");
  expect(() => pageElement(PAGE, "div", "first")).toThrow('no <div id="first">');
});

test("a page in a folder looks for the site's files from its root, and text that only looks like an address stays", () => {
  const page = `<a href="./">home</a><a class=b href='./en/'>x</a><noscript><img src="./a.png"></noscript>
<p title="./c" data-src="./d">href="./e"</p><script src=./f.js></script><script>var g = 'href="./h"'</script>`;
  expect(rebased(page, "../../")).toBe(
    page
      .replace("'./en/'", "'../../en/'")
      .replace('"./a.png"', '"../../a.png"')
      .replace("src=./f.js", "src=../../f.js"),
  );
  expect(rebased(page, "./")).toBe(page);
});
