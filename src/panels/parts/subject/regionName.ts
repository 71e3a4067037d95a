import type { Atlas } from "../../../atlas/atlas.ts";
import type { Lang } from "../../../atlas/lang.ts";

/** The short name of a jurisdiction, or its adcode while the files that name it are missing. */
export function regionName({ jurisdictions }: Atlas, adcode: number, lang: Lang): string {
  return jurisdictions.get(adcode)?.name.short[lang] ?? String(adcode);
}
