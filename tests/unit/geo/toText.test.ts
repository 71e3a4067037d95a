import { featureCollection, point } from "@turf/turf";
import { expect, test } from "vitest";
import { toText } from "../../../geo/steps/toText.ts";

test("one feature a line, in a fixed order of keys, ending in a newline", () => {
  const text = toText(featureCollection([point([104, 31], { id: "a" }), point([105, 31], { id: "b" })]));
  expect(text).toBe(
    [
      '{"type":"FeatureCollection","features":[',
      '{"type":"Feature","properties":{"id":"a"},"geometry":{"type":"Point","coordinates":[104,31]}},',
      '{"type":"Feature","properties":{"id":"b"},"geometry":{"type":"Point","coordinates":[105,31]}}',
      "]}",
      "",
    ].join("\n"),
  );
});
