import { describe, expect, test } from "vitest";
import { allSteps } from "../../../src/geometry/allSteps.ts";
import { type Box, grow, holds, sharedArea } from "../../../src/geometry/box.ts";
import { fitView, type View, viewFrame } from "../../../src/geometry/camera/fitCamera.ts";
import { isOff, keepOffPieces } from "../../../src/geometry/lines/obstacle.ts";
import { worldOf } from "../../../src/geometry/lines/worldOf.ts";
import { toWorld, type World, worldSize } from "../../../src/geometry/mercator.ts";
import { boxesAlong } from "../../../src/geometry/names/turnedName.ts";
import { textWidth } from "../../../src/geometry/textWidth.ts";
import { firstDrawn, firstView } from "../../../src/render/firstDrawn.ts";
import { markSizes } from "../../../src/render/markSizes.ts";
import { buildScene } from "../../../src/scene/buildScene.ts";
import type { Drawn } from "../../../src/scene/drawn.ts";
import { type GroundName, groundNamesAtScale } from "../../../src/scene/names/groundNamesAtScale.ts";
import { wholePoints } from "../../../src/scene/subjectPoints.ts";
import { VIEWPORTS } from "../../../src/style/viewports.ts";
import { drawnAtScale } from "../../support/drawnAtScale.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const atlas = realAtlas();

/** Boxes of a name's letters, in CSS px of the world. */
function lettersOf({ kind, pieces }: GroundName, { sizes, worldSize }: Drawn): Box[] {
  const { size, face, letterSpacing } = sizes.ground(kind);
  return pieces.flatMap(({ text, at: [x, y], turn }) =>
    boxesAlong({
      text,
      size,
      length: textWidth(text, size, face) + ([...text].length - 1) * letterSpacing * size,
      at: [x * worldSize, y * worldSize],
      turn,
    }),
  );
}

describe.each(["zh", "en"] as const)("in %s", (lang) => {
  const scene = buildScene(atlas, lang);

  function drawn(width: number, view: View, height: number) {
    const frame = viewFrame(view, { width, height, covers: [] });
    const at = drawnAtScale(scene, view.worldSize, markSizes(width), { frame, boxes: [] });
    return { at, written: allSteps(groundNamesAtScale(at, { frame, boxes: [] }, 3)) };
  }
  const whole = (width: number, height: number) =>
    fitView({ width, height, covers: [] }, wholePoints(scene), 34, worldSize(9.4));

  test.each([
    [1070, 900],
    [390, 400],
  ])(
    "at %d by %d no name on the ground lies on another or cannot be read from the left; the Fujiang is named, and a province",
    (width, height) => {
      const { at, written } = drawn(width, whole(width, height), height);
      expect(written.some(({ kind }) => kind === 1)).toBe(true);
      expect(written.some(({ kind }) => kind === "province")).toBe(true);
      const boxes = written.map((name) => lettersOf(name, at));
      for (const [i, letters] of boxes.entries())
        for (const letter of letters) {
          for (const name of at.names.values()) expect(sharedArea(grow(letter, 2), name.box)).toBe(0);
          for (const other of boxes.slice(i + 1).flat()) expect(sharedArea(letter, other)).toBe(0);
        }
      for (const { turn } of written.flatMap(({ pieces }) => pieces)) expect(Math.abs(turn)).toBeLessThan(68);
    },
  );

  test("a province whose name a point has that is in sight gives way; away from it both have theirs", () => {
    const named = (view: View) => drawn(1070, view, 700).written.map(({ name }) => name);
    const points = scene.points.map(({ name }) => name);
    for (const zoom of [6.5, 7, 7.5, 8])
      for (const name of named({ centre: toWorld([106.3, 29.6]), worldSize: worldSize(zoom) }))
        expect(points).not.toContain(name);
    const away = named({ centre: toWorld([107.9, 29.6]), worldSize: worldSize(8.2) });
    expect(away).toContain(scene.provinces.find(({ id }) => id === "chongqing")?.name);
  });

  test.each([1070, 390])(
    "at %d a river's name is far from those of others, and runs along no border",
    (width) => {
      const borders = scene.regions
        .flatMap(({ area }) => worldOf(area))
        .flatMap((ring) => keepOffPieces(ring, 0));
      for (const zoom of [6, 6.5, 7, 7.5, 8, 8.5]) {
        const view = { centre: toWorld([106.3, 30.1]), worldSize: worldSize(zoom) };
        const { at, written } = drawn(width, view, 700);
        const rivers = written.filter(({ kind }) => kind !== "province");
        const { size } = at.sizes.ground(1);
        for (const [i, one] of rivers.entries()) {
          const letters = lettersOf(one, at);
          for (const other of rivers.slice(i + 1).filter(({ id }) => id !== one.id))
            for (const letter of letters)
              for (const next of lettersOf(other, at))
                expect(sharedArea(grow(letter, size * 3.4), next)).toBe(0);
          const px = 1 / at.worldSize;
          const middles = letters.map(
            ({ left, right, top, bottom }): World => [((left + right) / 2) * px, ((top + bottom) / 2) * px],
          );
          const on = middles.filter((middle) =>
            borders.some((line) => !isOff(middle, line, size * 0.5 * px)),
          );
          // The main river has a name rather than none.
          if (lang === "en" && one.kind !== 1)
            expect(on.length / middles.length, one.name).toBeLessThan(0.75);
        }
      }
    },
  );

  test("the names stay where they are when the map is moved a little", () => {
    const view = whole(1070, 900);
    const [x, y] = view.centre;
    const moved = { ...view, centre: [x + 8 / view.worldSize, y - 6 / view.worldSize] as const };
    const [before, after] = [drawn(1070, view, 900), drawn(1070, moved, 900)];
    // At the edge they give way, and the small rivers' where another comes into sight.
    const inner = grow(viewFrame(view, { width: 1070, height: 900, covers: [] }), -20 / view.worldSize);
    const inside = before.written.filter(
      ({ kind, pieces }) => kind !== 3 && pieces.every((piece) => holds(inner, piece.at)),
    );
    expect(inside.length).toBeGreaterThan(4);
    for (const name of inside) expect(after.written).toContainEqual(name);
  });

  test("where small rivers have no names, too, those of others keep off them", () => {
    const courses = scene.rivers.flatMap(({ id, geometry }) =>
      worldOf(geometry)
        .flatMap((course) => keepOffPieces(course, 0))
        .map((course) => ({ id, course })),
    );
    let letters = 0;
    for (const zoom of [6.5, 7, 7.5, 8]) {
      const view = { centre: toWorld([105.8, 29.6]), worldSize: worldSize(zoom) };
      const frame = viewFrame(view, { width: 2000, height: 1200, covers: [] });
      const at = drawnAtScale(scene, view.worldSize, markSizes(2000), { frame, boxes: [] });
      const written = allSteps(groundNamesAtScale(at, { frame, boxes: [] }, 2));
      const { size } = at.sizes.ground(2);
      for (const one of written.filter(({ kind }) => kind !== "province"))
        for (const { left, right, top, bottom } of lettersOf(one, at)) {
          const middle: World = [(left + right) / 2 / at.worldSize, (top + bottom) / 2 / at.worldSize];
          for (const { id, course } of courses)
            if (id !== one.id)
              expect(isOff(middle, course, (0.8 * size) / at.worldSize), one.name).toBe(true);
          letters++;
        }
    }
    expect(letters).toBeGreaterThan(10);
  });

  // The lowest phone has no room for the longer names.
  test.each(VIEWPORTS.filter(({ name }) => name !== "lying" && (name !== "phone" || lang === "zh")))(
    "the opening map in a window of the kind $name names the provinces that it is about, each once",
    (viewport) => {
      const drawn = firstDrawn(scene, viewport);
      const written = drawn.around ? allSteps(groundNamesAtScale(drawn, drawn.around, 1)) : [];
      const points = scene.points.filter(({ adcode }) => drawn.names.has(adcode));
      const named = [...written.filter(({ kind }) => kind === "province"), ...points].map(({ name }) => name);
      for (const { name } of scene.provinces) expect(named.filter((one) => one === name)).toEqual([name]);
      // Nor is one cut off in the highest of these windows.
      const { highest } = viewport;
      const seen = viewFrame(firstView(scene, { ...viewport, room: highest }), highest);
      for (const name of written)
        for (const letter of lettersOf(name, drawn)) {
          const { left, top, right, bottom } = letter;
          const [from, to] = [[left, top] as const, [right, bottom] as const];
          for (const [x, y] of [from, to])
            expect(holds(seen, [x / drawn.worldSize, y / drawn.worldSize])).toBe(true);
        }
    },
  );
});
