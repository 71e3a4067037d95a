import { expect, test } from "vitest";
import { fitView } from "../../../src/geometry/camera/fitCamera.ts";
import { markLayers } from "../../../src/map/style/markLayers.ts";
import { partnershipLayers } from "../../../src/map/style/partnershipLayers.ts";
import { pictureVenues } from "../../../src/picture/venues.ts";
import { LOOK, SCREEN } from "../../../src/render/look.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import type { SvgElement } from "../../../src/render/svg.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import { emphasis } from "../../../src/scene/emphasis.ts";
import { wholePoints } from "../../../src/scene/subjectPoints.ts";
import { drawnSheet } from "../../../src/sheet/document/drawnSheet.ts";
import { drawnAtScale } from "../../support/drawnAtScale.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { EDITION, PALETTES } from "../../support/realEdition.ts";
import { SHEET_DEFAULTS } from "../../support/sheetDefaults.ts";

const atlas = realAtlas();
const scene = buildScene(atlas, "zh");
const { worldSize } = fitView({ width: 1070, height: 900, covers: [] }, wholePoints(scene), 34, 1e9);
const drawn = drawnAtScale(scene, worldSize, markSizes(1070));
const subject = { kind: "partnership", id: "football-match" } as const;

const all = (nodes: readonly (SvgElement | string)[]): SvgElement[] =>
  nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...all(node.children)]));
const layer = (nodes: readonly SvgElement[], name: string) =>
  all(all(nodes).find(({ attributes }) => attributes["data-layer"] === name)?.children ?? []);

/** What a venue is made of in a drawing of it: radii and rings in parts of its reach, and colours. */
function madeOf(discs: readonly { radius: number; ring: number; fill: unknown; stroke: unknown }[]) {
  const reach = Math.max(...discs.map(({ radius, ring }) => radius + ring));
  const part = (length: number) => Math.round((10 * length) / reach) / 10;
  return discs.map(({ radius, ring, fill, stroke }) => [part(radius), part(ring), fill, ring > 0 && stroke]);
}
function discOf({ name, attributes }: SvgElement) {
  const ring = Number(attributes["stroke-width"] ?? 0);
  expect(name).toBe("circle");
  return { radius: Number(attributes.r) - ring / 2, ring, fill: attributes.fill, stroke: attributes.stroke };
}

test("a venue is a ring about a dot in the picture, in MapLibre and on paper", () => {
  const shown = emphasis(atlas, { themes: null, from: null, to: null }, subject, null);
  const picture = all(pictureVenues(drawn, shown).marks)
    .filter(({ name }) => name === "circle")
    .slice(0, 2);
  const paint = ["venues", "venueDots"].map((id) => {
    const found = markLayers.find((one) => one.id === id);
    if (found?.type !== "circle") throw new Error(`${id} is no circle`);
    return found.paint as Record<string, unknown>;
  });
  const gl = paint.map((one) => ({
    // Without the half of a pixel over which it runs into its ring.
    radius: ([one["circle-radius"]].flat().at(-1) as number) - 0.5,
    ring: (one["circle-stroke-width"] ?? 0) as number,
    fill: [one["circle-color"]].flat().at(-1),
    stroke: one["circle-stroke-color"],
  }));
  const paper = layer([drawnSheet(atlas, { ...SHEET_DEFAULTS, subject }).document], "marks").slice(-2);
  const described = (card: string, venue: string) => [
    [0.7, 0.3, card, venue],
    [0.3, 0, venue, false],
  ];
  // Where this one is, is known but roughly.
  expect(madeOf(picture.map(discOf))).toEqual(described(LOOK.venue.approximate, SCREEN.venue));
  expect(madeOf(gl)).toEqual(described(SCREEN.card, SCREEN.venue));
  expect(madeOf(paper.map(discOf))).toEqual(described(PALETTES.colour.paper, PALETTES.colour.venue));
});

test("a theme's lines have its pattern in MapLibre and on paper, in widths of the line", () => {
  const printed = all([drawnSheet(atlas, SHEET_DEFAULTS).document]);
  const [group] = printed.filter(({ attributes }) => attributes["data-layer"] === "strands");
  const width = Number(group?.attributes["stroke-width"]);
  for (const { id, dash } of EDITION.themes.filter((theme) => theme.dash[1] > 0)) {
    const gl = partnershipLayers(EDITION).find((one) => one.id === `strands-${id}`);
    expect(gl).toMatchObject({ paint: { "line-dasharray": dash } });
    const line = printed.find(({ attributes }) => attributes["data-theme"] === id);
    const pattern = line?.attributes["stroke-dasharray"]?.split(" ").map((mm) => Number(mm) / width);
    expect(pattern).toEqual(dash.map((part) => expect.closeTo(part, 1)));
  }
});
