import { grow, sharedArea } from "../../src/geometry/box.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { PALETTES } from "../../src/sheet/ink/palette.ts";
import { LEAST_LINE, LEAST_TYPE } from "../../src/sheet/page/points.ts";
import type { SheetSettings } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { coloursOf } from "./coloursOf.ts";
import { legsIn } from "./readLines.ts";
import { layerOf, lineWidthsOf, type SheetText, sizeOf, textsOf } from "./readSheet.ts";
import { sidesOf } from "./sidesOf.ts";

/** Digits are rounded to 10 µm. */
const ROUNDED = 0.006;

const atlas = realAtlas();
const ORDER = buildScene(atlas, "zh").ribbons.flatMap(({ strands }) => strands.map(({ id }) => id));

/** What no sheet may have, whatever it is of, on whatever page, in whatever language and ink; empty where all is well. */
export function sheetFaults(svg: string, settings: SheetSettings): string[] {
  const texts = textsOf(svg);
  return [
    ...wrongSize(svg, settings),
    ...textFaults(texts, sizeOf(svg)),
    ...unnamed(svg, texts, settings.lang === "en" ? "en" : "zh"),
    ...wrongStrands(svg),
    ...lineWidthsOf(svg)
      .filter((width) => width < LEAST_LINE - ROUNDED)
      .map((width) => `a line is ${width} mm wide`),
    ...inkFaults(svg, settings),
  ];
}

function wrongSize(svg: string, page: SheetSettings): string[] {
  const [width, height] = sizeOf(svg);
  const fits = width === page.width && (page.height === null || height === page.height);
  return fits ? [] : [`${width} × ${height} mm instead of ${page.width} × ${page.height}`];
}

function textFaults(texts: readonly SheetText[], [width = 0, height = 0]: readonly number[]): string[] {
  return texts.flatMap(({ text, size, boxes }, i) => [
    ...(size >= LEAST_TYPE - ROUNDED ? [] : [`${text} is ${size} mm`]),
    ...boxes.flatMap((box) => [
      ...(Math.min(box.left, box.top, width - box.right, height - box.bottom) > -ROUNDED
        ? []
        : [`${text} leaves the page`]),
      ...texts
        .slice(0, i)
        .filter((other) => other.boxes.some((under) => sharedArea(grow(box, -ROUNDED), under) > 0))
        .map((other) => `${text} lies on ${other.text}`),
    ]),
  ]);
}

/** Regions that are filled and have no name, in the sheet's first language. */
function unnamed(svg: string, texts: readonly SheetText[], lang: "zh" | "en"): string[] {
  const written = texts.map(({ text }) => text).join("\n");
  return [...svg.matchAll(/data-region="(\d+)"/g)]
    .map(([, adcode]) => atlas.jurisdictions.get(Number(adcode))?.name.short[lang] ?? "")
    .filter((name) => !written.includes(name))
    .map((name) => `${name} is filled and not named`);
}

/** Ribbons whose strands are drawn in another order than the Scene's, or not side by side in it. */
function wrongStrands(svg: string): string[] {
  return ["map-main", "map-inset"].flatMap((map) => {
    const legs = [...legsIn(layerOf(svg, map))];
    const places = legs.map(([id]) => ORDER.indexOf(id));
    const isSorted = places.every((place, i) => place > (places[i - 1] ?? -1));
    return isSorted ? sidesOf(legs) : [`${map}: ${legs.map(([id]) => id)}`];
  });
}

/** Colours that are not of the ink, and what a press would have to make dots of. */
function inkFaults(svg: string, { ink }: SheetSettings): string[] {
  const colours = new Set(coloursOf(PALETTES[ink]));
  const used = Array.from(svg.matchAll(/(?:fill|stroke)="(#[^"]*)"/g), ([, colour = ""]) => colour);
  const [raster] = /<image|opacity|<pattern|<filter|<mask/.exec(svg) ?? [];
  return [
    ...[...new Set(used)].filter((colour) => !colours.has(colour)).map((colour) => `${colour} in ${ink}`),
    ...(raster ? [`the sheet has ${raster}`] : []),
  ];
}
