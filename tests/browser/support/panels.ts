import type { Lang } from "../../../src/atlas/lang.ts";
import { monthNumber } from "../../../src/atlas/plainDate.ts";
import { monthScale } from "../../../src/panels/timeline/monthScale.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { WORDS } from "../../support/realEdition.ts";
import type { AtlasPage } from "./atlasPage.ts";

const { partnerships } = realAtlas();
const scale = monthScale(partnerships.map(({ date }) => monthNumber(date.start)));

/** The title of a partnership. */
export function titleOf(id: string, lang: Lang = "zh"): string {
  const partnership = partnerships.find((entry) => entry.id === id);
  if (!partnership) throw new Error(`There is no partnership ${id}.`);
  return partnership.title[lang];
}

/** The panels of a page, found as a reader finds them: by their words. */
export function panels({ page }: AtlasPage, lang: Lang = "zh") {
  const words = WORDS[lang];
  const list = page.locator("#partnerships");
  const strip = page.locator(".timeline-plot");
  return {
    words,
    entries: list.locator(".entry"),
    /** A partnership's place in the list. */
    entry: (id: string) => list.getByRole("link", { name: titleOf(id, lang) }),
    /** The titles of those that the filter lets through, in the order of the list. */
    passing: () => list.locator('.entry[data-thin="false"] .entry-title').allTextContents(),
    toggle: (theme: string) => list.getByRole("checkbox", { name: words.showTheme(words.theme(theme)) }),
    thumb: (side: "from" | "to") => page.getByRole("slider", { name: words[side] }),
    button: (name: string) => page.getByRole("button", { name, exact: true }),
    /** What is open: a region's card or a partnership's. */
    card: page.locator(".card"),
    /** Where a month is on the timeline, counted from its first, in CSS px of the page. */
    async month(index: number) {
      const box = await strip.boundingBox();
      if (!box) throw new Error("The page has no timeline.");
      return {
        x: box.x + (box.width * scale.toPercent(scale.first + index)) / 100,
        y: box.y + box.height / 4,
      };
    },
  };
}
