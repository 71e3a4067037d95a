import { expect, test } from "vitest";
import { readSvg } from "../../../../src/sheet/document/svgTree.ts";
import { preflight } from "../../../../src/sheet/pdf/preflight.ts";
import type { Ink } from "../../../../src/state/print/settings.ts";
import { EDITION, PALETTES } from "../../../support/realEdition.ts";
import { SHEET_DEFAULTS } from "../../../support/sheetDefaults.ts";

const { region, strand } = PALETTES.colour;
/** A map with a fill, a line from corner to corner and a name, and something around it. */
function sheet(name: string, around = "", ink: Ink = "colour") {
  const document = readSvg(`<svg viewBox="0 0 100 100"><g data-layer="map-main">
<g data-layer="regions"><path fill="${ink === "colour" ? region.hub : "#9e9e9e"}" d="M0 0h9v9z"/></g>
<g data-layer="strands" fill="none" stroke-width="0.5"><path data-theme="culture" stroke="${ink === "colour" ? strand.culture : "#000000"}" d="M0 0l50 50 50 50"/></g>
<g data-layer="names">${name}</g></g>${around}</svg>`);
  return { edition: EDITION, document, settings: { ...SHEET_DEFAULTS, ink } };
}
const NEWSPRINT = { condition: "newsprint", spots: false } as const;
const beside = '<text x="80" y="20" font-size="3">Beside</text>';
const across = '<text x="20" y="31" font-size="3">Across</text>';

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
  const turned = '<text x="20" y="26" font-size="3" rotate="-60">A</text>';
  expect(preflight(sheet(turned.replace(' rotate="-60"', "").replace("A", "AAA")), NEWSPRINT)?.mostInk).toBe(
    288,
  );
  expect(preflight(sheet(turned), NEWSPRINT)?.mostInk).toBe(198);
});

test("a theme's lines in a spot colour are on its plate alone", () => {
  const inSpots = preflight(sheet(across), { ...NEWSPRINT, spots: true });
  expect(inSpots?.plates).toEqual(["Cyan", "Magenta", "Yellow", "Black", "Culture Green"]);
  expect(inSpots?.mostInk).toBe(200);
});

test("grey is one plate, with spots or without", () => {
  expect(preflight(sheet(across, "", "grey"), { ...NEWSPRINT, spots: true })).toEqual({
    plates: ["Black"],
    mostInk: 100,
    findings: [],
  });
});

test("small type and thin lines are named, what is as small as it may be is not", () => {
  const around = `<text x="0" y="0" font-size="2.12">ok</text><text x="0" y="0" font-size="2">small</text>
<path fill="none" stroke="#000000" stroke-width="0.09" d="M0 0h1"/><path fill="none" stroke="#000000" stroke-width="0.05" d="M0 0h1"/>`;
  expect(preflight(sheet(beside, around), NEWSPRINT)?.findings).toEqual([
    { kind: "type", size: 5.67, text: "small" },
    { kind: "line", size: 0.14, layer: "furniture" },
  ]);
});

test("a screen has no plates", () => {
  expect(preflight(sheet(beside), { condition: "office", spots: false })).toBeUndefined();
});
