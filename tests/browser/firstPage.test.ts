import type { BrowserContextOptions } from "playwright-core";
import { expect, inject, test } from "vitest";
import { realAtlas } from "../support/realAtlas.ts";
import { MEMBERS, WORDS } from "../support/realEdition.ts";
import { MAPLIBRE } from "./support/atlasPage.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { complaints } from "./support/complaints.ts";
import { furtherFonts } from "./support/furtherFonts.ts";
import { layoutShift } from "./support/layoutShift.ts";
import { titleOf } from "./support/panels.ts";

const { partnerships, jurisdictions } = realAtlas();
/** The kinds of window that the build draws for, in one language and another. */
const WINDOWS = [
  { lang: "en", width: 1920, height: 1080 },
  { lang: "zh", width: 1440, height: 900 },
  { lang: "en", width: 1024, height: 768 },
  { lang: "zh", width: 390, height: 844 },
] as const;

/** The page as the build has drawn it: with scripts off, or with those of the site held back until `letScriptsCome`. */
const firstTest = atlasTest.extend("openFirst", async ({ browser }, { onCleanup }) => {
  const opened: { close(): Promise<void>; heard: string[] }[] = [];
  onCleanup(async () => {
    await Promise.all(opened.map((one) => one.close()));
    expect(opened.flatMap(({ heard }) => heard)).toEqual([]);
  });
  return async (query: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: WINDOWS[1], locale: "zh-CN", ...options });
    opened.push({ close: () => context.close(), heard: complaints(context, inject("site")) });
    const page = await context.newPage();
    await page.route(MAPLIBRE, () => {});
    let letScriptsCome = () => {};
    const held = new Promise<void>((resolve) => {
      letScriptsCome = resolve;
    });
    await page.route(/\/assets\/index-[\w-]+\.js$/, (route) => held.then(() => route.continue()));
    await page.goto(inject("site") + query, { waitUntil: "commit" });
    const isThere = options.javaScriptEnabled === false ? "noscript:not(.later)" : "html[data-paint=all]";
    await page.locator(isThere).waitFor({ state: "attached" });
    return { page, letScriptsCome };
  };
});

/** Runs in the page: where the leaders in sight end, and whether a name in sight is there. */
function leaderEnds() {
  // An SVG element in a group that is not displayed has no box; `checkVisibility` takes it for visible all the same.
  const seen = (selector: string) =>
    [...document.querySelectorAll<SVGGraphicsElement>(selector)].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width + height > 0;
    });
  const names = seen('.first-map [data-layer="names"] text').map((name) => name.getBoundingClientRect());
  return seen('.first-map [data-layer="leaders"] line').map((line) => {
    const end = [line.getAttribute("x2"), line.getAttribute("y2")].map(Number);
    const { x, y } = new DOMPoint(...end).matrixTransform(line.getScreenCTM() ?? undefined);
    const hasName = names.some(
      ({ left, right, top, bottom }) => x > left - 6 && x < right + 6 && y > top - 6 && y < bottom + 6,
    );
    return { x, y, hasName };
  });
}

firstTest("with scripts off the page is there: map, list, texts, in one column", async ({ openFirst }) => {
  const { page } = await openFirst("", { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  for (const adcode of MEMBERS)
    await page.locator(`.first-map a[href="?region=${adcode}"]`).waitFor({ state: "attached" });
  for (const { id, title, summary } of partnerships) {
    await page.locator(`.first:visible a[href="?partnership=${id}"]`, { hasText: title.zh }).waitFor();
    for (const text of [summary.zh, summary.en]) await page.getByText(text, { exact: true }).waitFor();
  }
  await page.getByText(WORDS.zh.withoutScripts, { exact: true }).waitFor();
  await page.getByText(WORDS.en.withoutScripts, { exact: true }).waitFor();
  const width = await page.locator("html").evaluate((root) => root.scrollWidth);
  expect(width).toBe(390);
});

/** Runs in the page. */
const placesOf = (texts: Element[]) =>
  texts.map((text) => {
    const { x, y } = text.getBoundingClientRect();
    return [text.textContent ?? "", x, y] as const;
  });

for (const { lang, ...size } of WINDOWS)
  firstTest(
    `before the scripts the map and the list are there in ${lang} at ${size.width} px, only in it, and stay in their places, in the first fonts`,
    async ({ openFirst }) => {
      const { page, letScriptsCome } = await openFirst(lang === "en" ? "?lang=en" : "", { viewport: size });
      expect(await page.locator(".first").count()).toBe(1);
      await page.getByRole("heading", { name: WORDS[lang].title, level: 1 }).waitFor();
      await page.evaluate(() => document.fonts.ready);
      const before = await page.locator('.first-map [data-layer="names"] text:visible').evaluateAll(placesOf);
      const wanted = [...jurisdictions.values()].map(({ name }) => name.short[lang]);
      expect(before.map(([name]) => name).toSorted()).toEqual(wanted.toSorted());
      const leaders = await page.evaluate(leaderEnds);
      expect(leaders.filter(({ hasName }) => !hasName)).toEqual([]);

      letScriptsCome();
      await page.locator("html[data-map=picture]").waitFor({ state: "attached" });
      const after = await page.locator('.picture [data-layer="names"] text').evaluateAll(placesOf);
      for (const [name, x, y] of before) {
        const [, thereX = Number.NaN, thereY = Number.NaN] = after.find(([other]) => other === name) ?? [];
        expect(Math.hypot(x - thereX, y - thereY), name).toBeLessThan(2);
      }
      expect(await furtherFonts(page)).toEqual([]);
      expect(await layoutShift(page)).toBeLessThan(0.02);
    },
  );

firstTest("an address that asks for more shows nothing that is not so", async ({ openFirst }) => {
  for (const query of ["?region=500109", "?themes=culture", "?compare=500109", "?lang=en&from=2025-09"]) {
    const { page } = await openFirst(query);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator(".first-map use:visible, .entry:visible").count(), query).toBe(0);
  }
});

firstTest(
  "printed before the scripts are there it is the list, without a map for a window",
  async ({ openFirst }) => {
    const { page } = await openFirst("");
    expect(await page.locator(".first-map:visible").count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".first-map:visible").count()).toBe(0);
    expect(await page.locator(".first .entry:visible").count()).toBe(partnerships.length);
  },
);

firstTest("no frame has the names twice, nor none of them", async ({ openAtlas }) => {
  const { page } = await openAtlas({
    before: async (page) => {
      await page.addInitScript(watchNames);
      // So slow that each step has a frame.
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    },
  });
  const frames = await page.evaluate(() => [...(globalThis as unknown as { frames: Set<string> }).frames]);
  expect(frames.at(-1)).toBe("scripts");
  expect(frames).not.toContain("both");
  expect(frames).not.toContain("none");
});

/** Runs in the page, before its own code: says of each frame whose names it has. */
function watchNames() {
  const [frames, start] = [new Set<string>(), performance.now()];
  Object.assign(globalThis, { frames });
  const isThere = (selector: string) => document.querySelector(`${selector} [data-layer="names"]`) !== null;
  const look = () => {
    const [build, scripts] = [isThere("#first"), isThere(".picture")];
    if (build || scripts) frames.add(build && scripts ? "both" : build ? "build" : "scripts");
    else if (frames.size > 0) frames.add("none");
    if (performance.now() - start < 20_000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

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
    expect(bytes, lang).toBeLessThan(50_000);
  }
});

test("search engines and networks learn what the page is", async () => {
  const html = await (await fetch(inject("site"))).text();
  const meta = (name: string) =>
    new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? "";
  expect(meta("description")).toContain(String(partnerships.length));
  expect(meta("twitter:card")).toBe("summary_large_image");
  const picture = await fetch(new URL(meta("og:image"), inject("site")));
  expect(picture.headers.get("content-type")).toBe("image/png");
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const data = JSON.parse(json);
  expect(data["@type"]).toBe("Map");
  expect(data.about.itemListElement.map(({ item }: { item: { name: string } }) => item.name)).toEqual(
    partnerships.map(({ title }) => title.zh),
  );
});
