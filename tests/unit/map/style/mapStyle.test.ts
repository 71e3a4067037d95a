import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { Feature } from "geojson";
import { expect, test } from "vitest";
import { mapStyle } from "../../../../src/map/style/mapStyle.ts";
import { sourceData } from "../../../../src/map/style/parts.ts";
import { SQUARES } from "../../../support/syntheticAtlas.ts";

const style = mapStyle(SQUARES, {});

test("the style is one, which MapLibre does not ask of it in the built site", () => {
  expect(validateStyleMin(style)).toEqual([]);
});

test("each layer draws its own part of a source that has several", () => {
  const drawn = style.layers.filter((layer) => "source" in layer);
  for (const layer of drawn)
    expect(JSON.stringify("filter" in layer && layer.filter), layer.id).toContain('["get","part"]');
  expect(new Set(drawn.map(({ source }) => source))).toEqual(new Set(Object.keys(style.sources)));
});

test("a feature says which part it is of, and goes to the source that has it", () => {
  const at = (id: string): Feature => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [105, 31] },
    properties: { id },
  });
  const parts = { points: [at("one")], names: [at("two")], rivers: [at("three")] };
  const told = (source: "ground" | "strands" | "marks") =>
    sourceData(source, parts).features.map(({ properties }) => properties);
  expect(told("marks")).toEqual([
    { id: "one", part: "points" },
    { id: "two", part: "names" },
  ]);
  expect(told("ground")).toEqual([{ id: "three", part: "rivers" }]);
  expect(told("strands")).toEqual([]);
});
