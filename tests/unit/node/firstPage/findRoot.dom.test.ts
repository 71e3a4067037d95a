import { afterEach, expect, test, vi } from "vitest";
import { findRoot } from "../../../../src/node/firstPage/findRoot.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** The page as it is in the end, at an address of a server that has a 404.html in some folders. */
async function foundAt(pathname: string, has: readonly string[]) {
  vi.stubGlobal("location", { pathname });
  vi.stubGlobal("fetch", async (path: string) => ({ ok: has.includes(path) }));
  document.body.innerHTML = `<main>
    <section lang="zh-Hans" data-folder="" data-title="没有这一页"><a href="/">地图</a></section>
    <section lang="en" data-folder="en" data-title="No such page"><a href="/en/region/1/">One</a></section>
  </main>`;
  await findRoot("/");
  return {
    title: document.title,
    links: [...document.querySelectorAll("a")].map((link) => link.getAttribute("href")),
  };
}

test("the language of the address goes first, and the links lead to where the site lies", async () => {
  expect(await foundAt("/any/folder/en/region/9/", ["/404.html", "/any/folder/404.html"])).toEqual({
    title: "No such page",
    links: ["/any/folder/en/region/1/", "/any/folder/"],
  });
});

test("where the site is not found the links stay", async () => {
  const { links } = await foundAt("/nothing", []);
  expect(links).toEqual(["/", "/en/region/1/"]);
});
