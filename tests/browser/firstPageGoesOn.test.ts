import type { Page } from "playwright-core";
import { expect } from "vitest";
import { realAtlas } from "../support/realAtlas.ts";
import { WORDS } from "../support/realEdition.ts";
import { firstTest } from "./support/firstTest.ts";
import { furtherFonts } from "./support/furtherFonts.ts";
import { layoutShift } from "./support/layoutShift.ts";
import { titleOf } from "./support/panels.ts";

const { jurisdictions } = realAtlas();
interface FirstWindow {
  lang: "zh" | "en";
  path: string;
  /** CSS px. */
  width: number;
  height: number;
  /** Of what is open. */
  heading?: string;
}
/** The kinds of window that the build draws for, in one language and another. */
const WINDOWS: readonly FirstWindow[] = [
  { lang: "en", path: "en/", width: 1920, height: 1080 },
  { lang: "zh", path: "", width: 2560, height: 1440 },
  { lang: "zh", path: "region/500109/", width: 1440, height: 900, heading: "北碚区" },
  {
    lang: "zh",
    path: "partnership/football-match/",
    width: 1440,
    height: 900,
    heading: titleOf("football-match"),
  },
  { lang: "en", path: "en/story/", width: 768, height: 1024, heading: "Nine sign an agreement" },
  {
    lang: "zh",
    path: "partnership/fujiang-services-agreement/",
    width: 768,
    height: 1024,
    heading: titleOf("fujiang-services-agreement"),
  },
  { lang: "en", path: "en/region/500109/", width: 834, height: 1112, heading: "Beibei" },
  { lang: "en", path: "en/", width: 1024, height: 768 },
  { lang: "zh", path: "", width: 390, height: 844 },
  { lang: "zh", path: "region/510600/", width: 390, height: 664, heading: "德阳市" },
  { lang: "zh", path: "region/510100/", width: 430, height: 932, heading: "成都市" },
  {
    lang: "en",
    path: "en/partnership/football-match/",
    width: 390,
    height: 844,
    heading: titleOf("football-match", "en"),
  },
  {
    lang: "zh",
    path: "compare/basin/",
    width: 1440,
    height: 900,
    heading: WORDS.zh.compare.title(9),
  },
  {
    lang: "zh",
    path: "compare/partner/",
    width: 2560,
    height: 1440,
    heading: WORDS.zh.compare.title(3),
  },
  {
    lang: "en",
    path: "en/compare/partner/",
    width: 390,
    height: 844,
    heading: WORDS.en.compare.title(3),
  },
];

/** Runs in the page: where the leaders in sight end, and whether a name in sight is there. */
function leaderEnds() {
  // An SVG element in a group that is not displayed has no box; `checkVisibility` takes it for visible all the same.
  const seen = (selector: string) =>
    [...document.querySelectorAll<SVGGraphicsElement>(selector)].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width + height > 0;
    });
  // The number of a compared area stands before its name.
  const names = seen('.picture [data-layer="names"] text, .picture [data-part="numbers"] circle').map(
    (name) => name.getBoundingClientRect(),
  );
  return seen('.picture [data-layer="leaders"] line').map((line) => {
    const end = [line.getAttribute("x2"), line.getAttribute("y2")].map(Number);
    const { x, y } = new DOMPoint(...end).matrixTransform(line.getScreenCTM() ?? undefined);
    const hasName = names.some(
      ({ left, right, top, bottom }) => x > left - 6 && x < right + 6 && y > top - 6 && y < bottom + 6,
    );
    return { x, y, hasName };
  });
}

const NAMES = '.picture [data-layer="names"] text';

/** Runs in the page. */
const placesOf = (texts: Element[]) =>
  texts.map((text) => {
    const { x, y } = text.getBoundingClientRect();
    return [text.textContent ?? "", x, y] as const;
  });

/** Runs in the page: from now on, in each frame, what the scale says, how wide rivers are, and where venues' names and the first seat stand. */
function watchFrames() {
  const seen = new Set<string>();
  Object.assign(globalThis, { seenInFrames: seen });
  const look = () => {
    const scale = document.querySelector(".scale-bar")?.textContent;
    const widths = [1, 2, 3].map((rank) => {
      const river = document.querySelector(`.picture [data-rank="${rank}"]`);
      return river && Number.parseFloat(getComputedStyle(river).strokeWidth).toFixed(1);
    });
    const venues = [...document.querySelectorAll('.picture [data-part="venueNames"] text')].map((name) => {
      const { x, y } = name.getBoundingClientRect();
      return [name.textContent, Math.round(x / 2), Math.round(y / 2)].join();
    });
    const { x, y } =
      document.querySelector('.picture [data-part="points"] circle')?.getBoundingClientRect() ?? {};
    const seat = [x, y].map((px = Number.NaN) => Math.round(px / 4));
    seen.add([scale, ...widths, ...venues, ...seat].join(" "));
    requestAnimationFrame(look);
  };
  look();
}

const seenInFrames = (page: Page) =>
  page.evaluate(() => [...(globalThis as unknown as { seenInFrames: Set<string> }).seenInFrames]);

/** The scripts have gone on with the map, and with what they had to do to it. */
async function atRest(page: Page) {
  const rests = () => page.locator("html[data-map=picture]").waitFor({ state: "attached" });
  await rests();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await rests();
}

for (const { lang, path, heading, ...size } of WINDOWS)
  firstTest(
    `${path || "the start"} is whole at ${size.width} px before the scripts, which go on with it as it stands`,
    async ({ openFirst }) => {
      const { page, letScriptsCome } = await openFirst(path, { viewport: size, hasTouch: size.width < 600 });
      const title = page.getByRole("heading", { name: heading ?? WORDS[lang].title });
      await title.waitFor();
      const before = await page.locator(NAMES).evaluateAll(placesOf);
      const names = before.map(([name]) => name).toSorted();
      // Beside what is open bystanders may go.
      const wanted = [...jurisdictions.values()].map(({ name }) => name.short[lang]);
      if (heading) expect(wanted).toEqual(expect.arrayContaining(names));
      else expect(names).toEqual(wanted.toSorted());
      const leaders = await page.evaluate(leaderEnds);
      expect(leaders.filter(({ hasName }) => !hasName)).toEqual([]);
      const element = await title.elementHandle();

      await page.evaluate(watchFrames);
      letScriptsCome();
      await atRest(page);
      const [, ...others] = await seenInFrames(page);
      expect(others).toEqual([]);
      const after = await page.locator(NAMES).evaluateAll(placesOf);
      expect(after.map(([name]) => name).toSorted()).toEqual(names);
      for (const [name, x, y] of before) {
        const [, thereX, thereY] = after.find(([other]) => other === name) ?? [];
        expect(Math.hypot(x - (thereX ?? Number.NaN), y - (thereY ?? Number.NaN)), name).toBeLessThan(1);
      }
      // The same element: nothing is drawn a second time.
      expect(await element?.evaluate((one) => one.isConnected)).toBe(true);
      expect(await furtherFonts(page)).toEqual([]);
      expect(await layoutShift(page)).toBeLessThan(0.02);
    },
  );

firstTest(
  "under a card across a tablet's map a lit river is as wide at first as in the end",
  async ({ openFirst }) => {
    const viewport = { width: 768, height: 1024 };
    const { page, letScriptsCome } = await openFirst("partnership/fujiang-services-agreement/", { viewport });
    const river = page.locator(".picture [data-lit]").first();
    const width = () => river.evaluate((line) => Number.parseFloat(getComputedStyle(line).strokeWidth));
    const before = await width();
    letScriptsCome();
    await atRest(page);
    expect(Math.abs((await width()) - before)).toBeLessThan(0.5);
  },
);
