import { grow, holds, lengthInside } from "../../src/geometry/box.ts";
import type { SheetLang } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { legsIn } from "./readLines.ts";
import { layerOf, textsOf } from "./readSheet.ts";

const atlas = realAtlas();

/** The main map and, where there is one, the inset. */
const mapsOf = (svg: string) => ["map-main", "map-inset"].map((name) => layerOf(svg, name)).filter(Boolean);

/** What a sheet of the whole may not have on its maps; empty where all is well. */
export function mapFaults(svg: string, lang: SheetLang): string[] {
  return [...mapsOf(svg).flatMap(hidingNames), ...wrongNames(svg, lang), ...riverFaults(svg, lang)];
}

/** Names that lie on a strand or on a point. */
function hidingNames(map: string): string[] {
  const points = Array.from(
    layerOf(map, "marks").matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g),
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  const legs = [...legsIn(map)];
  return textsOf(layerOf(map, "names")).flatMap(({ text, boxes }) =>
    boxes.flatMap((box) => [
      ...points.filter((point) => holds(box, point)).map((point) => `${text} lies on the point at ${point}`),
      ...legs
        .filter(([, lines]) =>
          lines.some((line) =>
            line.some((to, i) => lengthInside(grow(box, -0.3), line[i - 1] ?? to, to) !== 0),
          ),
        )
        .map(([id]) => `${text} lies on ${id}`),
    ]),
  );
}

/** Regions that are not named once. */
function wrongNames(svg: string, lang: SheetLang): string[] {
  const names = mapsOf(svg).flatMap((map) => textsOf(layerOf(map, "names")).map(({ text }) => text));
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
