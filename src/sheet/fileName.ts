import type { Atlas } from "../atlas/atlas.ts";
import { monthText } from "../atlas/plainDate.ts";
import { THEMES } from "../atlas/schema.ts";
import type { SheetSettings, SheetSubject } from "../state/print/settings.ts";
import { nameSlug } from "../text/nameSlug.ts";

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

function subjectSlug({ jurisdictions }: Atlas, subject: NonNullable<SheetSubject>): string {
  if (subject.kind === "partnership") return subject.id;
  const nameOf = (adcode: number) => jurisdictions.get(adcode)?.name.short.en ?? String(adcode);
  if (subject.kind === "region") return nameSlug([nameOf(subject.adcode)]);
  return `compare-${nameSlug(subject.adcodes.map(nameOf))}`;
}
