import type { Atlas } from "../atlas/atlas.ts";
import { monthText } from "../atlas/plainDate.ts";
import type { SheetExtent } from "../state/print/crop.ts";
import type { SheetSettings, SheetSubject } from "../state/print/settings.ts";
import { nameSlug } from "../text/nameSlug.ts";
import { langsOf } from "./page/sheetStyle.ts";

/**
 * Says what a sheet holds, for the name of its file: `<edition>-atlas-<area>-100mm-grey-zh`. Lower-case Latin
 * letters, digits, hyphens and points; without an ending. What is as by default is left out.
 */
export function fileName(atlas: Atlas, settings: SheetSettings): string {
  const { width, height, bleed, lang, ink, filter, subject, extent, crop, part } = settings;
  return [
    `${atlas.edition.id}-atlas`,
    subject && subjectSlug(atlas, subject),
    extent && extentSlug(extent),
    crop && "crop",
    ...(filter.themes ?? []),
    filter.from !== null && `from-${monthText(filter.from)}`,
    filter.to !== null && `to-${monthText(filter.to)}`,
    height === null ? `${width}mm` : `${width}x${height}mm`,
    bleed > 0 && "bleed",
    ink,
    langsOf(lang, atlas.edition).join("-"),
    part > 1 && `page-${part}`,
  ]
    .filter(Boolean)
    .join("-");
}

const extentSlug = (extent: NonNullable<SheetExtent>) =>
  extent.kind === "view" ? extent.id : extent.kind === "box" ? "part" : "whole";

function subjectSlug({ jurisdictions }: Atlas, subject: NonNullable<SheetSubject>): string {
  if (subject.kind === "partnership") return subject.id;
  if (subject.kind === "story") return subject.kind;
  const nameOf = (adcode: number) => [
    ...Object.values(jurisdictions.get(adcode)?.name.short ?? {}),
    String(adcode),
  ];
  if (subject.kind === "region") return nameSlug([nameOf(subject.adcode)]);
  return `compare-${nameSlug(subject.adcodes.map(nameOf))}`;
}
