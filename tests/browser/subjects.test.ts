import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { Lang } from "../../src/atlas/lang.ts";
import { formatsOf } from "../../src/text/words.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { LANGS, WORDS } from "../support/realEdition.ts";
import type { AtlasPage } from "./support/atlasPage.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { foreignText } from "./support/foreignText.ts";
import { hiddenPoints } from "./support/hiddenPoints.ts";
import { type Subject, subjects } from "./support/subjects.ts";
import { tooWide } from "./support/tooWide.ts";

const { jurisdictions, partnerships } = realAtlas();

const cardText = async (page: Page) => (await page.locator(".card").textContent()) ?? "";

/** What the article has of a partnership and its card does not; nothing where the subject is none. */
async function unsaid(page: Page, { selection, query }: Subject, lang: Lang): Promise<string[]> {
  const entry = partnerships.find(({ id }) => selection?.kind === "partnership" && selection.id === id);
  if (!entry) return [];
  const { title, summary, date, participants, venue, details, figures, section } = entry;
  const words = WORDS[lang];
  const text = await cardText(page);
  expect(text.includes(words.dayUnknown.trim()), query).toBe(date.start.length === 7);
  return [
    title[lang],
    summary[lang],
    formatsOf(lang).date(date),
    ...participants.map((adcode) => jurisdictions.get(adcode)?.name.short[lang] ?? "?"),
    venue ? venue.name[lang] : words.notStated,
    ...details.map((detail) => detail[lang]),
    ...figures.map((figure) => figure.label[lang]),
    words.asReported(words.theme(section)),
  ].filter((said) => !text.includes(said));
}

/** Opens the card of each subject in some languages, and looks at it when the map has made room for it. */
async function eachCard(
  atlas: AtlasPage,
  langs: readonly Lang[],
  fields: string,
  look: (subject: Subject, lang: Lang) => Promise<void>,
) {
  for (const lang of langs)
    for (const subject of subjects) {
      await atlas.travel(`?lang=${lang}&${fields}${subject.query}`);
      await atlas.page.getByRole("dialog", { name: subject.name[lang] }).waitFor();
      await atlas.idle();
      await look(subject, lang);
    }
}

describe("the card of every region and every partnership", () => {
  atlasTest(
    "on a small desk, with a filter on: says all that the article has, in one language, and covers nothing that it explains",
    async ({ openAtlas }) => {
      const atlas = await openAtlas({ size: { width: 1024, height: 768 } });
      await eachCard(atlas, LANGS, "themes=culture&", async (subject, lang) => {
        const what = lang + subject.query;
        expect(await unsaid(atlas.page, subject, lang), what).toEqual([]);
        expect(await foreignText(atlas.page, lang), what).toEqual([]);
        expect(await hiddenPoints(atlas, [".card"], [subject.selection]), what).toEqual([]);
      });
    },
  );

  atlasTest("on a small phone: nothing is wider than the screen, nor covered", async ({ openAtlas }) => {
    const size = { width: 360, height: 640 };
    const atlas = await openAtlas({ touch: true, size });
    const { page } = atlas;
    for (const lang of LANGS) {
      await atlas.travel(`?lang=${lang}&from=2025-09`);
      await page.getByRole("heading", { name: WORDS[lang].title, level: 1 }).waitFor();
      expect(await tooWide(page), lang).toEqual([]);
    }
    // English takes more room.
    await eachCard(atlas, ["en"], "from=2025-09&", async (subject, lang) => {
      const what = lang + subject.query;
      expect(await tooWide(page), what).toEqual([]);
      const card = await page.locator(".card").boundingBox();
      expect(card?.height, what).toBeLessThanOrEqual(size.height / 2);
      expect(await hiddenPoints(atlas, [".card"], [subject.selection]), what).toEqual([]);
    });
  });
});
