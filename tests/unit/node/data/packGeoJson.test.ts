import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unpackGeoJson } from "../../../../src/atlas/files/unpackGeoJson.ts";
import { packGeoJson } from "../../../../src/node/data/packGeoJson.ts";

const read = (name: string) => JSON.parse(readFileSync(`geo/${name}.geojson`, "utf8"));

test.each(["jurisdictions", "counties", "rivers"])("%s come out of the pack as they went in", (name) => {
  expect(unpackGeoJson(JSON.parse(packGeoJson(read(name), 4)))).toEqual(read(name));
});

test("fewer decimals round, and what falls together is one position", () => {
  const geometry = {
    type: "LineString" as const,
    coordinates: [
      [104.1, 31.2],
      [104.1004, 31.2],
      [104.2, 31.1],
    ],
  };
  const lines = {
    type: "FeatureCollection" as const,
    features: [{ type: "Feature" as const, properties: {}, geometry }],
  };
  expect(unpackGeoJson(JSON.parse(packGeoJson(lines, 1)))).toMatchObject({
    features: [
      {
        geometry: {
          coordinates: [
            [104.1, 31.2],
            [104.2, 31.1],
          ],
        },
      },
    ],
  });
});

test("what is not packed, or packed wrongly, is left to the schema", () => {
  for (const content of [
    null,
    3,
    "x",
    { features: 1, packed: 4 },
    { features: [null, { geometry: 2 }], packed: 4 },
  ])
    expect(() => unpackGeoJson(content)).not.toThrow();
  expect(unpackGeoJson({ packed: 1, features: [{ geometry: { coordinates: [10, 20, 5] } }] })).toEqual({
    features: [
      {
        geometry: {
          coordinates: [
            [1, 2],
            [1.5, Number.NaN],
          ],
        },
      },
    ],
  });
});
