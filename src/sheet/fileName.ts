import type { Atlas } from "../atlas/atlas.ts";
import { monthText } from "../atlas/plainDate.ts";
import { THEMES } from "../atlas/schema.ts";
import type { SheetSettings } from "./settings.ts";

/**
 * Says what a sheet holds, for the name of its file: `mianyu-atlas-beibei-100mm-grey-zh`. Lower-case Latin
 * letters, digits, hyphens and points; without an ending. What is as by default is left out.
 */
export function fileName(atlas: Atlas, settings: SheetSettings): string {
  const { width, height, bleed, lang, ink, filter, subject } = settings;
  return [
    "mianyu-atlas",
    subject?.kind === "partnership" ? subject.id : subject && regionSlug(atlas, subject.adcode),
    ...(filter.themes.length < THEMES.length ? filter.themes : []),
    filter.from !== null && `from-${monthText(filter.from)}`,
    filter.to !== null && `to-${monthText(filter.to)}`,
    height === null ? `${width}mm` : `${width}x${height}mm`,
    bleed > 0 && "bleed",
    ink,
    lang === "both" ? "zh-en" : lang,
  ]
    .filter(Boolean)
    .join("-");
}

function regionSlug({ jurisdictions }: Atlas, adcode: number): string {
  const name = jurisdictions.get(adcode)?.name.short.en ?? "";
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-") || String(adcode);
}
