import { expect, test } from "vitest";
import { element, group, type SvgElement } from "../../../../../src/render/svg.ts";
import { preflight } from "../../../../../src/sheet/pdf/press/preflight.ts";
import type { Ink } from "../../../../../src/state/print/settings.ts";
import { EDITION, PALETTES } from "../../../../support/realEdition.ts";
import { SHEET_DEFAULTS } from "../../../../support/sheetDefaults.ts";

const { region, strand } = PALETTES.colour;
/** A map with a fill, a line from corner to corner and a name, and something around it. */
function sheet(name: SvgElement, around: readonly SvgElement[] = [], ink: Ink = "colour") {
  const [fill, stroke] = ink === "colour" ? [region.hub, strand.culture] : ["#9e9e9e", "#000000"];
  const line = element("path", { "data-theme": "culture", stroke, d: "M0 0l50 50 50 50" });
  const map = group("map-main", [
    ...group("regions", [element("path", { fill, d: "M0 0h9v9z" })]),
    ...group("strands", [line], { fill: "none", "stroke-width": 0.5 }),
    ...group("names", [name]),
  ]);
  const document = element("svg", { viewBox: "0 0 100 100" }, [...map, ...around]);
  return { edition: EDITION, document, settings: { ...SHEET_DEFAULTS, ink } };
}
const type = (text: string, x: number, y: number, more: { rotate?: number; "font-size"?: number } = {}) =>
  element("text", { x, y, "font-size": 3, ...more }, [text]);
const NEWSPRINT = { condition: "newsprint", spots: false } as const;
const beside = type("Beside", 80, 20);
const across = type("Across", 20, 31);

test("black over the heaviest fill is the most ink; all four plates have something on them", () => {
  expect(preflight(sheet(beside), NEWSPRINT)).toEqual({
    plates: ["Cyan", "Magenta", "Yellow", "Black"],
    mostInk: 198,
    findings: [],
  });
});

test("a name on a line is more ink than newsprint takes, and not more than coated paper does", () => {
  const finding = { kind: "ink", ink: 288, limit: 220, text: "Across" };
  expect(preflight(sheet(across), NEWSPRINT)).toMatchObject({ mostInk: 288, findings: [finding] });
  expect(preflight(sheet(across), { ...NEWSPRINT, condition: "coated" })?.findings).toEqual([]);
});

test("a name that is turned away from a line is not on it", () => {
  expect(preflight(sheet(type("AAA", 20, 26)), NEWSPRINT)?.mostInk).toBe(288);
  expect(preflight(sheet(type("A", 20, 26, { rotate: -60 })), NEWSPRINT)?.mostInk).toBe(198);
});

test("a river's name is turned as a whole, about its middle", () => {
  const river = (transform?: string) =>
    sheet(
      element("text", { x: 26, y: 21, "font-size": 3, "text-anchor": "middle", transform }, ["Riverrun"]),
    );
  // Level it begins on the line from corner to corner; turned as that is it stands beside it.
  expect(preflight(river(), NEWSPRINT)?.mostInk).toBe(288);
  expect(preflight(river("rotate(45 26 20)"), NEWSPRINT)?.mostInk).toBe(198);
  expect(preflight(river("rotate(-45 26 20)"), NEWSPRINT)?.mostInk).toBe(288);
});

test("a theme's lines in a spot colour are on its plate alone", () => {
  const inSpots = preflight(sheet(across), { ...NEWSPRINT, spots: true });
  expect(inSpots?.plates).toEqual(["Cyan", "Magenta", "Yellow", "Black", "Culture Green"]);
  expect(inSpots?.mostInk).toBe(200);
});

test("grey is one plate, with spots or without", () => {
  expect(preflight(sheet(across, [], "grey"), { ...NEWSPRINT, spots: true })).toEqual({
    plates: ["Black"],
    mostInk: 100,
    findings: [],
  });
});

test("small type and thin lines are named, what is as small as it may be is not", () => {
  const line = (width: number) =>
    element("path", { fill: "none", stroke: "#000000", "stroke-width": width, d: "M0 0h1" });
  const around = [
    type("ok", 0, 0, { "font-size": 2.12 }),
    type("small", 0, 0, { "font-size": 2 }),
    line(0.09),
    line(0.05),
  ];
  expect(preflight(sheet(beside, around), NEWSPRINT)?.findings).toEqual([
    { kind: "type", size: 5.67, text: "small" },
    { kind: "line", size: 0.14, layer: "furniture" },
  ]);
});

test("a screen has no plates", () => {
  expect(preflight(sheet(beside), { condition: "office", spots: false })).toBeUndefined();
});
