import { describe, expect, test } from "vitest";
import { grow, sharedArea } from "../../src/geometry/box.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { drawSheet } from "../../src/sheet/drawSheet.ts";
import { LEAST_LINE, LEAST_TYPE } from "../../src/sheet/page/points.ts";
import { PAGES } from "../../src/sheet/pages.ts";
import { SHEET_DEFAULTS, SHEET_LANGS, type SheetSettings } from "../../src/sheet/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { legsIn } from "./readLines.ts";
import { layerOf, lineWidthsOf, sizeOf, textsOf } from "./readSheet.ts";
import { sidesOf } from "./sidesOf.ts";
import { subjects } from "./subjects.ts";

const atlas = realAtlas();
/** Digits are rounded to 10 µm. */
const ROUNDED = 0.006;

function textFaults(svg: string): string[] {
  const texts = textsOf(svg);
  const [width = 0, height = 0] = sizeOf(svg);
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
function unnamed(svg: string, lang: "zh" | "en"): string[] {
  const written = textsOf(svg)
    .map(({ text }) => text)
    .join("\n");
  return [...svg.matchAll(/data-region="(\d+)"/g)]
    .map(([, adcode]) => atlas.jurisdictions.get(Number(adcode))?.name.short[lang] ?? "")
    .filter((name) => !written.includes(name));
}

const ORDER = buildScene(atlas, "zh").ribbons.flatMap(({ strands }) => strands.map(({ id }) => id));

/** Ribbons whose strands are drawn in another order than the Scene's, or not side by side in it. */
function wrongStrands(svg: string): string[] {
  return ["map-main", "map-inset"].flatMap((map) => {
    const legs = [...legsIn(layerOf(svg, map))];
    const places = legs.map(([id]) => ORDER.indexOf(id));
    const isSorted = places.every((place, i) => place > (places[i - 1] ?? -1));
    return isSorted ? sidesOf(legs) : [`${map}: ${legs.map(([id]) => id)}`];
  });
}

// The full product in one ink: that type does not move with the ink is tested in inks.test.ts.
const sheets = Object.entries(PAGES).flatMap(([page, { name: _, ...size }]) =>
  SHEET_LANGS.map((lang) => [`${page}, ${lang}`, { ...SHEET_DEFAULTS, ...size, lang }] as const),
);

describe.each(sheets)("on %s", (_, page: SheetSettings) => {
  test.each([...subjects(atlas)])("%s", (_, subject) => {
    const svg = drawSheet(atlas, { ...page, subject });
    const [width, height] = sizeOf(svg);
    expect(width).toBe(page.width);
    if (page.height !== null) expect(height).toBe(page.height);
    expect(textFaults(svg)).toEqual([]);
    expect(unnamed(svg, page.lang === "en" ? "en" : "zh")).toEqual([]);
    expect(wrongStrands(svg)).toEqual([]);
    expect(Math.min(...lineWidthsOf(svg))).toBeGreaterThanOrEqual(LEAST_LINE - ROUNDED);
  });
});
