import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, inject, test } from "vitest";
import { writtenText } from "../../src/node/html/writtenText.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { EDITION, MEMBERS, WORDS } from "../support/realEdition.ts";
import { firstTest } from "./support/firstTest.ts";
import { titleOf } from "./support/panels.ts";

const { partnerships } = realAtlas();

firstTest(
  "with scripts off the page is there: map, list and card, each name a link to a page",
  async ({ openFirst }) => {
    const { page } = await openFirst("region/500109/", {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    await page.getByRole("heading", { name: "北碚区" }).waitFor();
    await page.getByText(WORDS.zh.withoutScripts, { exact: true }).waitFor();
    // Of what is there for some windows only, one.
    for (const part of [".scale-bar", "svg[data-viewport]"])
      expect(await page.locator(`${part}:visible`).count(), part).toBe(1);
    const addresses = await page
      .locator("a[href]")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const subject of [
      ...MEMBERS.map((adcode) => `region/${adcode}/`),
      ...partnerships.map(({ id }) => `partnership/${id}/`),
    ])
      expect(addresses).toContain(inject("site") + subject);
    await page.locator(`a[href$="partnership/football-match/"]:visible`).first().click();
    await page.getByRole("heading", { name: titleOf("football-match", "zh") }).waitFor();
    const width = await page.locator("html").evaluate((root) => root.scrollWidth);
    expect(width).toBe(390);
  },
);

firstTest("with scripts off the story is an article, each step with a small map", async ({ openFirst }) => {
  const { story } = EDITION;
  const { page } = await openFirst("en/story/", {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const steps = page.locator(".step");
  expect(await steps.getByRole("heading").allTextContents()).toEqual(story.map(({ title }) => title.en));
  expect(await page.locator(".step-map:visible").count()).toBe(story.length);
  // Of each map: who takes part is named, and its strands are there.
  const [nine] = story;
  const map = steps.first().locator(".step-map");
  expect(await map.locator("text").allTextContents()).toEqual(
    expect.arrayContaining(["Mianyang", "Aba", "Guangyuan"]),
  );
  expect(await map.locator('[data-layer="strands"] use').count()).toBe(8);
  await steps
    .first()
    .getByRole("link", { name: titleOf(nine?.shows.partnerships[0] ?? "", "en") })
    .click();
  await page.waitForURL(`**/en/partnership/${nine?.shows.partnerships[0]}/`);
});

firstTest("what is pressed before the scripts are there is not lost", async ({ openFirst }) => {
  const { page, letScriptsCome } = await openFirst("");
  await page.locator(`a.entry[href$="partnership/football-match/"]`).click();
  letScriptsCome();
  await page.getByRole("dialog", { name: titleOf("football-match", "zh") }).waitFor();
  expect(page.url()).toBe(`${inject("site")}partnership/football-match/`);
});

firstTest("an address that asks for more shows nothing that is not so", async ({ openFirst }) => {
  for (const query of ["?region=500109", "?themes=culture", "?compare=500109", "en/?from=2025-09"]) {
    const { page } = await openFirst(query);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator(".picture use:visible, .entry:visible").count(), query).toBe(0);
  }
});

firstTest(
  "a comparison's page has its table before the scripts, which go on with it",
  async ({ openFirst }) => {
    const { page, letScriptsCome } = await openFirst("en/compare/partner/");
    const table = page.getByRole("dialog", { name: WORDS.en.compare.title(3) }).getByRole("table");
    const before = await table.first().elementHandle();
    const title = await page.title();
    expect(await page.locator(".mini-map:visible").count()).toBe(3);
    letScriptsCome();
    await page.locator("html[data-map=picture]").waitFor({ state: "attached" });
    expect(await before?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await page.locator(".mini-map:visible").count()).toBe(3);
    expect([await page.title(), page.url()]).toEqual([title, `${inject("site")}en/compare/partner/`]);
  },
);

firstTest("an old address leads to its page without a reload", async ({ openFirst }) => {
  const { page, letScriptsCome } = await openFirst("?lang=en&region=500109");
  letScriptsCome();
  await page.getByRole("dialog", { name: "Beibei" }).waitFor();
  await page.locator(".entry").first().waitFor({ state: "attached" });
  await page.getByRole("dialog", { name: "Beibei" }).getByRole("link").first().click();
  expect(page.url()).toContain(`${inject("site")}en/partnership/`);
});

firstTest(
  "printed before the scripts are there it is the list, without a map for a window",
  async ({ openFirst }) => {
    const { page } = await openFirst("");
    expect(await page.locator(".first-map:visible").count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".first-map:visible").count()).toBe(0);
    expect(await page.locator(".entry:visible").count()).toBe(partnerships.length);
  },
);

firstTest("cards in an article need little more than the first fonts", async ({ openAtlas }) => {
  for (const lang of ["zh", "en"] as const) {
    const atlas = await openAtlas({ lang, query: { embed: "1", region: "500109" } });
    await atlas.page.locator(".card").waitFor();
    await atlas.travel(`?embed=1&lang=${lang}&partnership=nature-education`);
    await atlas.page.getByRole("dialog", { name: titleOf("nature-education", lang) }).waitFor();
    await atlas.page.evaluate(() => document.fonts.ready);
    const bytes = await atlas.page.evaluate(() => {
      const asked = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      // MapLibre asks again for those that it writes with, and has them from the browser.
      const pieces = new Map(
        asked
          .filter(({ name }) => /-\d00-\d{1,2}-[\w-]{8}\.woff2$/.test(name))
          .map(({ name, encodedBodySize }) => [name, encodedBodySize]),
      );
      return [...pieces.values()].reduce((sum, size) => sum + size, 0);
    });
    expect(bytes, lang).toBeLessThan(80_000);
  }
});

test("without scripts, too, the first frame has its fonts in its stylesheets", async () => {
  for (const path of ["", "en/region/500109/"]) {
    const html = await readFile(join("dist", path, "index.html"), "utf8");
    const sheets = [...html.matchAll(/href="([^"]+\.css)" data-first/g)].map(([, href = ""]) =>
      readFile(join("dist", path, href), "utf8"),
    );
    const rules = (await Promise.all(sheets)).join("").match(/@font-face\{[^}]*url\(data:[^}]*/g) ?? [];
    const ranges = rules
      .filter((rule) => rule.includes('"Mianyu Sans";font-weight:400'))
      .flatMap((rule) => [...rule.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)])
      .map(
        ([, first = "", last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const,
      );
    const words = writtenText(html)((_, classes) => classes === "plain-links");
    expect(words).toContain(WORDS[path ? "en" : "zh"].story.name);
    const lacking = [...words].filter((one) => {
      const point = one.codePointAt(0) ?? 0;
      return !ranges.some(([first, last]) => first <= point && point <= last);
    });
    expect(lacking, path).toEqual([]);
  }
});

test("search engines and networks learn what each page is", async () => {
  const read = async (path: string) => {
    const html = await (await fetch(inject("site") + path)).text();
    const meta = (name: string) =>
      new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const [, title = ""] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
    const others = [...html.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [
      lang,
      new URL(href ?? "", inject("site") + path).href,
    ]);
    const picture = await fetch(new URL(meta("og:image"), inject("site") + path));
    expect(picture.headers.get("content-type")).toBe("image/png");
    return { meta, title, others, data: JSON.parse(json) };
  };
  const start = await read("");
  expect(start.meta("description")).toContain(String(partnerships.length));
  expect(start.meta("twitter:card")).toBe("summary_large_image");
  expect(start.data["@type"]).toBe("Map");
  expect(start.data.about.itemListElement.map(({ name }: { name: string }) => name)).toEqual(
    partnerships.map(({ title }) => title.zh),
  );
  const match = await read("en/partnership/football-match/");
  expect(match.title).toContain(titleOf("football-match", "en"));
  expect(match.others).toContainEqual(["zh-Hans", `${inject("site")}partnership/football-match/`]);
  expect(match.data.name).toBe(titleOf("football-match", "en"));
  const comparison = await read("en/compare/basin/");
  expect(comparison.data["@type"]).toBe("Dataset");
  expect(comparison.others).toContainEqual(["zh-Hans", `${inject("site")}compare/basin/`]);
  const story = await read("en/story/");
  expect([story.data["@type"], story.meta("og:type")]).toEqual(["Article", "article"]);
  expect(story.others).toContainEqual(["zh-Hans", `${inject("site")}story/`]);
  const region = await read("region/500109/");
  expect([region.data["@type"], region.data.name]).toEqual(["AdministrativeArea", "北碚区"]);
});

test("no page's document is heavier than 45 kB, brotli", async () => {
  const files = (await readdir("dist", { recursive: true })).filter((file) => file.endsWith("index.html"));
  expect(files.length).toBeGreaterThan(2 * (MEMBERS.length + partnerships.length));
  const kB = (text: Buffer, quality: number) =>
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length / 1000;
  const texts = await Promise.all(files.map((file) => readFile(join("dist", file))));
  // As a server packs them takes a second each: of all but the heaviest a faster way tells enough.
  const heaviest = [...texts].sort((a, b) => kB(b, 5) - kB(a, 5)).slice(0, 3);
  expect(Math.max(...heaviest.map((text) => kB(text, 11)))).toBeLessThanOrEqual(45);
});

test("all that is published is at most 25 MB", async () => {
  const files = (await readdir("dist", { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const sizes = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))));
  expect(sizes.reduce((sum, { size }) => sum + size, 0) / 1e6).toBeLessThanOrEqual(25);
});
