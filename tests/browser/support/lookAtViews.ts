import { expect, inject } from "vitest";
import type { Lang } from "../../../src/atlas/lang.ts";
import type { Opening } from "./atlasOpener.ts";
import type { AtlasPage } from "./atlasPage.ts";
import { atlasTest } from "./atlasTest.ts";
import { axeFaults } from "./axeFaults.ts";
import { lostText } from "./lostText.ts";
import { smallTargets } from "./smallTargets.ts";
import { eachView } from "./views.ts";

const DESK = { size: { width: 1440, height: 900 } };
const PHONE = { size: { width: 390, height: 844 }, touch: true };
const ASIDE = { width: 844, height: 390 };
/** 1280 × 1024 at 400 %: https://www.w3.org/WAI/WCAG22/Understanding/reflow */
const ENLARGED = { width: 320, height: 256 };

/** Spaces the text of the page, or no more: https://www.w3.org/WAI/WCAG22/Understanding/text-spacing */
async function space({ page }: AtlasPage, isOn: boolean) {
  await page.evaluate(async (isOn) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }",
    );
    if (isOn) document.adoptedStyleSheets.push(sheet);
    else document.adoptedStyleSheets.pop();
    // What measures itself follows in the next frame.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, isOn);
}

async function keepsTextWhenSpaced(atlas: AtlasPage, name: string) {
  await space(atlas, true);
  expect(await lostText(atlas.page), `${name}, wide text`).toEqual([]);
  await space(atlas, false);
}

/** Markup and colours are the same in both languages, and axe takes seconds: it sees each size in one of them. */
const AXE_LOOKS_AT_DESK = "zh";

/** The tests that go through all views in one language; each looks at a view for all that is to be seen at its size. */
export function lookAtViews(lang: Lang) {
  const viewTest = (
    name: string,
    opening: Opening,
    look: (atlas: AtlasPage, name: string) => Promise<void>,
  ) =>
    atlasTest(`${name}, ${lang}`, { timeout: 180_000 }, async ({ openAtlas }) => {
      const atlas = await openAtlas({ ...opening, anew: true, lang });
      await eachView(atlas, lang, (view) => look(atlas, view));
    });

  viewTest(
    "on a desk: what a reader of the screen meets, what axe finds, 24 px for a mouse, wide text",
    DESK,
    async (atlas, name) => {
      const { page } = atlas;
      const tree = (await page.locator("body").ariaSnapshot()).replaceAll(inject("site"), "…/");
      const file = new URL(`../snapshots/${name.replaceAll(" ", "-")}.${lang}.txt`, import.meta.url);
      await expect(`${tree}\n`).toMatchFileSnapshot(file.pathname);
      if (lang === AXE_LOOKS_AT_DESK) expect(await axeFaults(page), name).toEqual([]);
      expect(await smallTargets(page, 24), name).toEqual([]);
      // Chinese breaks anywhere.
      if (lang === "en") await keepsTextWhenSpaced(atlas, name);
    },
  );

  // Chinese labels are narrower, and break anywhere.
  if (lang === "zh")
    viewTest("on a phone: 44 px for a finger, all text", PHONE, async ({ page }, name) => {
      expect(await smallTargets(page, 44), name).toEqual([]);
      expect(await lostText(page), name).toEqual([]);
    });
  else
    viewTest(
      "on a phone: what axe finds, wide text, and, however it is turned, 44 px for a finger, all text; at 400 % too",
      PHONE,
      async (atlas, name) => {
        const { page } = atlas;
        expect(await axeFaults(page), name).toEqual([]);
        expect(await smallTargets(page, 44), name).toEqual([]);
        expect(await lostText(page), name).toEqual([]);
        await keepsTextWhenSpaced(atlas, name);
        await atlas.resize(ASIDE);
        expect(await smallTargets(page, 44), `${name}, aside`).toEqual([]);
        expect(await lostText(page), `${name}, aside`).toEqual([]);
        await atlas.resize(ENLARGED);
        expect(await lostText(page), `${name}, at 400 %`).toEqual([]);
        await atlas.resize(PHONE.size);
      },
    );
}
