import { coordAll, featureCollection } from "@turf/turf";
import { expect, test } from "vitest";
import { runMapshaper } from "../../../geo/steps/runMapshaper.ts";
import { square } from "./square.ts";

const squares = featureCollection([
  square(104.12344, 31, 1, { keep: true }),
  square(106, 31, 1, { keep: false }),
]);

test("gives back each layer by name, to four decimals", async () => {
  const layer = await runMapshaper(["-filter keep + name=kept"], { squares });
  expect(layer("squares").features).toHaveLength(2);
  expect(layer("kept").features).toHaveLength(1);
  expect(coordAll(layer("kept"))[0]).toEqual([104.1234, 31]);
});

test("a layer that was not made is a fault", async () => {
  const layer = await runMapshaper([], { squares });
  expect(() => layer("roads")).toThrow("no layer “roads”");
});
