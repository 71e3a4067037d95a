import { readFileSync } from "node:fs";
import { compareRows } from "../../src/atlas/compare/compareRows.ts";
import { areasOf, type Edition } from "../../src/atlas/edition/edition.ts";
import { parseEdition } from "../../src/atlas/edition/parseEdition.ts";
import { OWN_EDITION, pathOf } from "../../src/atlas/files/fault.ts";
import type { Lang } from "../../src/atlas/lang.ts";
import { paletteOf } from "../../src/sheet/ink/palette.ts";
import { sheetLangs } from "../../src/state/print/settings.ts";
import { WORDED } from "../../src/text/wordedLang.ts";
import { type Words, wordsOf } from "../../src/text/words.ts";

function readEdition(): Edition {
  const { value, faults } = parseEdition(readFileSync(pathOf("edition", OWN_EDITION), "utf8"), WORDED);
  if (!value) throw new Error(JSON.stringify(faults));
  return value;
}

/** The edition as committed, and what tests ask of it. */
export const EDITION = readEdition();
export const LANGS = EDITION.languages;
export const SHEET_LANGS = sheetLangs(EDITION);
export const HUB = EDITION.hub?.adcode ?? 0;
export const MEMBERS = areasOf(EDITION);
export const THEMES = EDITION.themes.map(({ id }) => id);
export const COMPARE_ROWS = compareRows(EDITION);
export const WORDS = Object.fromEntries(LANGS.map((lang) => [lang, wordsOf(EDITION, lang)])) as Record<
  Lang,
  Words
>;
export const PALETTES = {
  colour: paletteOf(EDITION, "colour"),
  grey: paletteOf(EDITION, "grey"),
  black: paletteOf(EDITION, "black"),
};
