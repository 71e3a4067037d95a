import fc from "fast-check";
import { expect, test } from "vitest";
import {
  fitBeside,
  fitView,
  isClear,
  project,
  type Room,
} from "../../../../src/geometry/camera/fitCamera.ts";

const open: Room = { width: 1000, height: 800, covers: [] };
const card = { left: 20, top: 400, right: 350, bottom: 780 };
const covered: Room = { ...open, covers: [card] };
const square = [
  [0.4, 0.4],
  [0.5, 0.5],
] as const;
const near = 1e9;
const unit = fc.double({ min: 0.3, max: 0.6, noNaN: true });
const points = fc.array(fc.tuple(unit, unit), { minLength: 1, maxLength: 8 });

test("points fill the container up to the margin, in its middle", () => {
  const view = fitView(open, square, 50, near);
  expect(view.worldSize).toBeCloseTo(7000, 6);
  expect(view.centre[0]).toBeCloseTo(0.45, 12);
  expect(view.centre[1]).toBeCloseTo(0.45, 12);
});

test("a cover leaves the larger part beside it", () => {
  const view = fitView(covered, square, 50, near);
  for (const point of square)
    expect(project(view, covered, point)[0]).toBeGreaterThanOrEqual(card.right + 50 - 1e-6);
});

test("no closer than asked: one point alone does not fill the screen", () => {
  expect(fitView(open, [[0.4, 0.4]], 50, 5000).worldSize).toBe(5000);
});

test("whatever is fitted is clear of the edges and of the cover", () => {
  fc.assert(fc.property(points, (some) => isClear(fitView(covered, some, 30, 1e5), covered, some, 29)));
});

test("isClear tells a point under the cover and one outside", () => {
  const view = { centre: [0.5, 0.5] as const, worldSize: 1000 };
  expect(isClear(view, covered, [[0.5, 0.5]], 10)).toBe(true);
  expect(isClear(view, covered, [[0.2, 0.6]], 10)).toBe(false);
  expect(isClear(view, covered, [[1.1, 0.5]], 10)).toBe(false);
});

test("a mark lies under no furniture along the edges, as long as that leaves enough of the container", () => {
  const furniture = [
    { left: 600, top: 10, right: 980, bottom: 50 },
    { left: 10, top: 560, right: 400, bottom: 640 },
    { left: 800, top: 560, right: 980, bottom: 640 },
  ];
  const wide: Room = { width: 1000, height: 660, covers: [] };
  fc.assert(
    fc.property(points, (some) => {
      const view = fitBeside(wide, furniture, some, some, {
        margin: 34,
        closest: 1e5,
        reach: 17,
        least: 200,
      });
      expect(isClear(view, wide, some, 33)).toBe(true);
      expect(isClear(view, { ...wide, covers: furniture }, some, 16)).toBe(true);
      const closest = fitView(wide, some, 34, 1e5);
      expect(view.worldSize).toBeLessThanOrEqual(closest.worldSize);
      if (isClear(closest, { ...wide, covers: furniture }, some, 34)) expect(view).toEqual(closest);
    }),
    { endOnFailure: true },
  );
});

test("above a panel that lies across the container only what is above counts, and its lower row is below", () => {
  const panel = { left: 0, top: 410, right: 768, bottom: 1024 };
  const tablet: Room = { width: 768, height: 1024, covers: [panel] };
  const furniture = [
    { left: 600, top: 10, right: 758, bottom: 50 },
    { left: 10, top: 337, right: 200, bottom: 400 },
  ];
  fc.assert(
    fc.property(points, (some) => {
      const view = fitBeside(tablet, furniture, some, some, {
        margin: 34,
        closest: 1e5,
        reach: 17,
        least: 200,
      });
      expect(isClear(view, tablet, some, 33)).toBe(true);
      const closest = fitView(tablet, some, 34, 1e5);
      expect(view.worldSize).toBeGreaterThan(closest.worldSize / 3);
    }),
  );
});
