import { readFileSync } from "node:fs";
import { type Atlas, toAtlas } from "../../src/atlas/atlas.ts";
import type { Edition } from "../../src/atlas/edition/edition.ts";
import { parseEdition } from "../../src/atlas/edition/parseEdition.ts";
import { pathOf } from "../../src/atlas/files/fault.ts";
import { parseFile } from "../../src/atlas/files/parseFile.ts";
import { FILE_NAMES, type Files } from "../../src/atlas/files/schema.ts";
import { WORDED } from "../../src/text/wordedLang.ts";
import { wordsOf } from "../../src/text/words.ts";
import { inEach, SYNTHETIC } from "../editions/makeSynthetic.ts";

function readEdition(): Edition {
  const { value, faults } = parseEdition(readFileSync(pathOf("edition", SYNTHETIC), "utf8"), WORDED);
  if (!value) throw new Error(JSON.stringify(faults));
  return value;
}

/** The edition of six squares: for what holds of any edition. */
export const SQUARES = readEdition();

/** Its six: three in the north, from the west, and three in the south. */
export const [JIA, YI, BING, DING, WU, JI] = [990101, 990102, 990103, 990104, 990105, 990106] as const;

/** Of what four steps of a story tell; the first shows the map as it was then. */
export const STORY: Edition["story"] = ["grain-store", "grid", "dam", "teachers"].map((id, i) => ({
  id: `step-${i + 1}`,
  title: inEach(`第${i + 1}步`, `Step ${i + 1}`),
  text: inEach("这一步讲一项。", "This step tells of one."),
  shows: { partnerships: [id], ...(i === 0 && { filter: { to: "2024-02" } }) },
}));
/** The six squares with a story. */
export const TOLD: Edition = { ...SQUARES, story: STORY };

export const WORDS = { zh: wordsOf(SQUARES, "zh"), en: wordsOf(SQUARES, "en") };
export const THEMES = SQUARES.themes.map(({ id }) => id);

/** The data files of the six squares, checked. */
export function syntheticFiles(): Partial<Files> {
  const read = (path: string) => readFileSync(path, "utf8");
  return Object.fromEntries(
    FILE_NAMES.map((file) => [file, parseFile(file, read(pathOf(file, SYNTHETIC)), SQUARES.languages).value]),
  );
}

let atlas: Atlas | undefined;

/** The Atlas of the six squares: the same for all tests. */
export function syntheticAtlas(): Atlas {
  atlas ??= toAtlas(SQUARES, syntheticFiles());
  return atlas;
}
