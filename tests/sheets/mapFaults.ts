import type { SheetLang } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { layerOf, textsOf } from "./readSheet.ts";

const atlas = realAtlas();

/** The main map and, where there is one, the inset. */
const mapsOf = (svg: string) => ["map-main", "map-inset"].map((name) => layerOf(svg, name)).filter(Boolean);

/** What a sheet of the whole may not have on its maps; empty where all is well. */
export function mapFaults(svg: string, lang: SheetLang): string[] {
  return [...wrongNames(svg, lang), ...riverFaults(svg, lang)];
}

/** Regions that are not named once, in full or by a number of the key. */
function wrongNames(svg: string, lang: SheetLang): string[] {
  const names = [
    ...mapsOf(svg).flatMap((map) => textsOf(layerOf(map, "names")).map(({ text }) => text)),
    ...textsOf(svg).flatMap(({ text }) => (/^[①-⑱] /.test(text) ? [text.slice(2)] : [])),
  ];
  return [...atlas.jurisdictions.values()]
    .filter(({ area }) => area)
    .map(({ name }) => name.short[lang === "en" ? "en" : "zh"])
    .filter((wanted) => names.filter((text) => text === wanted).length !== 1)
    .map((wanted) => `${wanted} is not named once`);
}

/** The river's name is beside its course: a letter each where it stands upright. */
function riverFaults(svg: string, lang: SheetLang): string[] {
  const name = layerOf(svg, "river-name").replaceAll(/<[^>]*>|\n/g, "");
  return name.includes(lang === "en" ? "Fujiang" : "涪江") ? [] : [`the river is named “${name}”`];
}
