import fc from "fast-check";
import { expect, test } from "vitest";
import { kmPerWorld, toLonLat, toWorld, worldSize, zoomFor } from "../../../src/geometry/mercator.ts";

test("the equator at Greenwich is the middle of the square", () => {
  expect(toWorld([0, 0])).toEqual([0.5, 0.5]);
});

test("known values: EPSG:3857 of 31.4662 N, 104.739 E (11 659 492 m, 3 694 846 m)", () => {
  const [x, y] = toWorld([104.739, 31.4662]);
  const metres = 2 * Math.PI * 6378137;
  expect((x - 0.5) * metres).toBeCloseTo((104.739 / 360) * metres, 3);
  expect((0.5 - y) * metres).toBeCloseTo(6378137 * Math.asinh(Math.tan((31.4662 * Math.PI) / 180)), 3);
});

test("toLonLat is the inverse of toWorld", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
      (lon, lat) => {
        const [lon2, lat2] = toLonLat(toWorld([lon, lat]));
        expect(lon2).toBeCloseTo(lon, 9);
        expect(lat2).toBeCloseTo(lat, 9);
      },
    ),
  );
});

test("a zoom level doubles the world, and zoomFor undoes it", () => {
  expect(worldSize(0)).toBe(512);
  expect(zoomFor(worldSize(7.3))).toBeCloseTo(7.3, 12);
});

test("on the 60th parallel the ground is half as wide as on the equator", () => {
  expect(kmPerWorld(60) / kmPerWorld(0)).toBeCloseTo(0.5, 12);
});
