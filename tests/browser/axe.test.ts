import { describe, expect } from "vitest";
import { atlasTest } from "./support/atlasTest.ts";
import { axeFaults } from "./support/axeFaults.ts";
import { eachView } from "./support/views.ts";

const DESK = { size: { width: 1440, height: 900 } };
const PHONE = { size: { width: 390, height: 844 }, touch: true };
const LANGS = ["zh", "en"] as const;

describe("axe finds nothing", () => {
  for (const [where, opening] of [
    ["on a desk", DESK],
    ["on a phone", PHONE],
  ] as const)
    for (const lang of LANGS) {
      atlasTest(`in any view ${where}, ${lang}`, { timeout: 180_000 }, async ({ openAtlas }) => {
        const atlas = await openAtlas({ ...opening, lang });
        await eachView(atlas, lang, async (name) => {
          expect(await axeFaults(atlas.page), name).toEqual([]);
        });
      });

      atlasTest(`without WebGL and with broken data ${where}, ${lang}`, async ({ openAtlas }) => {
        const { page } = await openAtlas({
          ...opening,
          lang,
          files: { places: null, measures: "{" },
          allow: /404|measures/,
        });
        await page.locator(".note.is-fault").waitFor();
        expect(await axeFaults(page)).toEqual([]);
      });
    }
});
