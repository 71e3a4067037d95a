import type { Atlas } from "../../atlas/atlas.ts";
import { drawnSheet } from "../../sheet/document/drawnSheet.ts";
import { typefaceUses } from "../../sheet/document/typefaceUses.ts";
import { printOf } from "../../sheet/printOf.ts";
import type { Selection } from "../../state/selection.ts";
import { startIn } from "../../state/state.ts";
import type { Typeface } from "../../style/typefaces.ts";
import { wordsOf } from "../../text/words.ts";
import { readAtlas } from "../data/readAtlas.ts";
import { type Written, writtenText } from "../html/writtenText.ts";
import type { FontTexts, Texts } from "../siteFonts/texts.ts";
import { appModule } from "./appModule.ts";
import type { Renderer } from "./renderer.ts";

const regions = ({ jurisdictions }: Atlas): Selection[] =>
  [...jurisdictions.keys()].map((adcode) => ({ kind: "region", adcode }));

const partnerships = (atlas: Atlas): Selection[] =>
  atlas.partnerships.map(({ id }) => ({ kind: "partnership", id }));

/** Partnerships of which a sheet is drawn: those of further ones say no more than their cards, in the same types. */
const DRAWN = 24;

/** Sheets with each of these chosen; one at a time, as many would not go into memory. */
function* sheets(atlas: Atlas, selections: readonly (Selection | null)[]) {
  for (const selection of selections)
    for (const lang of atlas.edition.languages)
      yield drawnSheet(atlas, printOf({ ...startIn(lang), selection })).document;
}

/** What a page prints in a typeface, with each of these chosen. */
function printed(atlas: Atlas, selections: readonly (Selection | null)[]) {
  const uses = [...typefaceUses(sheets(atlas, selections))];
  return (family: Typeface["family"], weight: number) =>
    uses
      .flatMap(([face, used]) => (face.family === family && face.weight === weight ? [...used] : []))
      .join("");
}

const headings = (written: Written, level: number) => written((name) => name === `h${level}`);

/** The bold link out of an article; see panels/embed/EmbedLine.tsx. */
const links = (written: Written) => written((_, classes) => classes === "embed-full");

/** What the comparison sets in bold. */
const tableHeads = (written: Written) => written((name) => name === "th" || name === "caption");

/** What a page writes as it opens, by type; on the map, names are in the display type. */
export function pageTexts(html: string): Texts {
  const written = writtenText(html);
  return {
    text: written(),
    bold: headings(written, 2) + headings(written, 3) + tableHeads(written),
    display: headings(written, 1) + headings(written, 2) + written((name) => name === "text"),
  };
}

/** Reads from the drawn page, its cards and the sheets that it prints which words its fonts are for. */
export async function fontTexts(root: string): Promise<FontTexts> {
  const [atlas, { renderApp, renderCard }] = await Promise.all([
    readAtlas(root),
    appModule<Renderer>(root, "/src/node/firstPage/renderApp.tsx"),
  ]);
  const { languages } = atlas.edition;
  const embedded = writtenText(languages.map((lang) => renderApp(atlas, { lang, embed: true })).join(""));
  const cardsOf = (selections: readonly Selection[]) =>
    writtenText(
      selections
        .flatMap((selection) => languages.map((lang) => renderCard(atlas, { lang, selection })))
        .join(""),
    );
  const regionCards = cardsOf(regions(atlas));
  const otherCards = cardsOf(partnerships(atlas));
  const onMap = [
    ...[...atlas.jurisdictions.values()].map(({ name }) => name.short),
    ...atlas.rivers.map(({ properties }) => properties.name),
  ].flatMap((name) => Object.values(name));
  const sites = [...atlas.venues.values()].flatMap(({ place }) => Object.values(place.name));
  const said = languages.map(
    (lang) =>
      wordsOf(atlas.edition, lang).announce.region("", 0) + wordsOf(atlas.edition, lang).announce.closed,
  );
  const print = printed(atlas, [null]);
  const undrawn = atlas.partnerships.slice(DRAWN).flatMap(({ title }) => Object.values(title));
  const strip = languages.flatMap((lang) => [
    wordsOf(atlas.edition, lang).story.strip,
    ...atlas.edition.story.map(({ title }) => title[lang]),
  ]);
  const told = atlas.edition.story.flatMap(({ text }) => Object.values(text));
  const printCards = printed(atlas, [...regions(atlas), ...partnerships(atlas).slice(0, DRAWN)]);
  const first = languages.map((lang) => [lang, pageTexts(renderApp(atlas, { lang }))]);
  return {
    first: Object.fromEntries(first),
    opened: {
      text: regionCards() + said.join("") + print("Mianyu Sans", 400),
      bold: headings(regionCards, 3) + print("Mianyu Sans", 700),
      display: headings(regionCards, 2) + onMap.join("") + print("Mianyu Serif", 700),
    },
    cards: {
      text: otherCards() + embedded() + sites.join("") + told.join("") + printCards("Mianyu Sans", 400),
      bold: headings(otherCards, 3) + undrawn.join("") + links(embedded) + printCards("Mianyu Sans", 700),
      display: headings(otherCards, 2) + strip.join("") + printCards("Mianyu Serif", 700),
    },
  };
}
