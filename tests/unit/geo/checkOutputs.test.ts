import { expect, test } from "vitest";
import { checkOutputs } from "../../../geo/steps/checkOutputs.ts";
import { OWN_EDITION } from "../../../src/atlas/files/fault.ts";
import { EDITION } from "../../support/realEdition.ts";

test("every fault is a line of the error", () => {
  const relief = { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [] } };
  const texts = new Map([
    ["geo/relief.geojson", JSON.stringify({ type: "FeatureCollection", features: [relief] })],
    ["geo/counties.geojson", "{"],
  ]);
  expect(() => checkOutputs(EDITION, OWN_EDITION, texts)).toThrow(
    /^The data just made has errors:\ngeo\/counties.*\ngeo\/relief.*from.*missing$/,
  );
});

test("files that are right pass", () => {
  const texts = new Map([["geo/counties.geojson", '{"type":"FeatureCollection","features":[]}']]);
  expect(() => checkOutputs(EDITION, OWN_EDITION, texts)).not.toThrow();
});
