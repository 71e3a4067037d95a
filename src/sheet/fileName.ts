import type { Atlas } from "../atlas/atlas.ts";
import { monthText } from "../atlas/plainDate.ts";
import { THEMES } from "../atlas/schema.ts";
import type { SheetSettings, SheetSubject } from "../state/print/settings.ts";

/** More names than this do not help a reader of a list of files. */
const MOST_NAMES = 4;

/**
 * Says what a sheet holds, for the name of its file: `mianyu-atlas-beibei-100mm-grey-zh`. Lower-case Latin
 * letters, digits, hyphens and points; without an ending. What is as by default is left out.
 */
export function fileName(atlas: Atlas, settings: SheetSettings): string {
  const { width, height, bleed, lang, ink, filter, subject, part } = settings;
  return [
    "mianyu-atlas",
    subject && subjectSlug(atlas, subject),
    ...(filter.themes.length < THEMES.length ? filter.themes : []),
    filter.from !== null && `from-${monthText(filter.from)}`,
    filter.to !== null && `to-${monthText(filter.to)}`,
    height === null ? `${width}mm` : `${width}x${height}mm`,
    bleed > 0 && "bleed",
    ink,
    lang === "both" ? "zh-en" : lang,
    part > 1 && `page-${part}`,
  ]
    .filter(Boolean)
    .join("-");
}

function subjectSlug(atlas: Atlas, subject: NonNullable<SheetSubject>): string {
  if (subject.kind === "partnership") return subject.id;
  if (subject.kind === "region") return regionSlug(atlas, subject.adcode);
  const { adcodes } = subject;
  const named = adcodes.slice(0, adcodes.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES);
  const more = adcodes.length - named.length;
  return [
    "compare",
    ...named.map((adcode) => regionSlug(atlas, adcode)),
    ...(more ? [`and-${more}-more`] : []),
  ].join("-");
}

function regionSlug({ jurisdictions }: Atlas, adcode: number): string {
  const name = jurisdictions.get(adcode)?.name.short.en ?? "";
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-") || String(adcode);
}
