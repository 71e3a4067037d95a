import { describe, expect } from "vitest";
import { atlasTest } from "./support/atlasTest.ts";
import { lostText } from "./support/lostText.ts";
import { smallTargets } from "./support/smallTargets.ts";
import { eachView } from "./support/views.ts";

const DESK = { size: { width: 1440, height: 900 } };
const LANGS = ["zh", "en"] as const;
const LONG = { timeout: 180_000 };

for (const lang of LANGS) {
  describe(`in every view, ${lang}`, () => {
    atlasTest("a mouse hits everything: 24 px", LONG, async ({ openAtlas }) => {
      const atlas = await openAtlas({ ...DESK, lang });
      await eachView(atlas, lang, async (name) =>
        expect(await smallTargets(atlas.page, 24), name).toEqual([]),
      );
    });

    for (const [width, height] of [
      [390, 844],
      [844, 390],
    ] as const)
      atlasTest(`a finger hits everything: 44 px, ${width} × ${height}`, LONG, async ({ openAtlas }) => {
        const atlas = await openAtlas({ size: { width, height }, touch: true, lang });
        await eachView(atlas, lang, async (name) => {
          expect(await smallTargets(atlas.page, 44), name).toEqual([]);
          expect(await lostText(atlas.page), name).toEqual([]);
        });
      });

    // 1280 × 1024 at 400 %: https://www.w3.org/WAI/WCAG22/Understanding/reflow
    atlasTest("nothing is lost at 400 %", LONG, async ({ openAtlas }) => {
      const atlas = await openAtlas({ size: { width: 320, height: 256 }, lang });
      await eachView(atlas, lang, async (name) => expect(await lostText(atlas.page), name).toEqual([]));
    });

    // https://www.w3.org/WAI/WCAG22/Understanding/text-spacing
    for (const size of [DESK.size, { width: 390, height: 844 }])
      atlasTest(`nothing is lost with wide text: ${size.width} px`, LONG, async ({ openAtlas }) => {
        const atlas = await openAtlas({ size, lang });
        await atlas.page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }",
          );
          document.adoptedStyleSheets.push(sheet);
        });
        await eachView(atlas, lang, async (name) => expect(await lostText(atlas.page), name).toEqual([]));
      });
  });
}
