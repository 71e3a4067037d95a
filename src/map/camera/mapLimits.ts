import type { Edition } from "../../atlas/edition/edition.ts";
import { boxOf } from "../../geometry/box.ts";
import type { Limits } from "../../geometry/camera/clampView.ts";
import { type View, viewFrame } from "../../geometry/camera/fitCamera.ts";
import { toWorld, worldSize } from "../../geometry/mercator.ts";

/** How far past the view of the whole the app may go, in parts of it: what is open needs room beside its region. */
const BEYOND = 0.9;
/** What fills a desk must still fit above the comparison, in less than half of the height. */
const LEVELS_BACK = 2;
/** Where the shapes have no more detail. */
const CLOSEST = worldSize(9.6);

interface Size {
  width: number;
  height: number;
}

const groundOf = ({ extent: { camera } }: Edition) =>
  boxOf([toWorld([camera.west, camera.north]), toWorld([camera.east, camera.south])]);

/** The limits of where the app goes: the edition's extent and the view of the whole with some room around it. */
export function mapLimits(
  edition: Edition,
  { centre: [x, y], worldSize: size }: View,
  { width, height }: Size,
): Limits {
  const part = (px: number) => (px / size) * (0.5 + BEYOND);
  const [dx, dy] = [part(width), part(height)];
  const { left, top, right, bottom } = groundOf(edition);
  const bounds = boxOf([
    [left, top],
    [right, bottom],
    [x - dx, y - dy],
    [x + dx, y + dy],
  ]);
  return { bounds, smallest: size / 2 ** LEVELS_BACK, largest: CLOSEST };
}

/**
 * How far the reader may move the map: as far as lines and rivers go, so that they end nowhere in sight; but all of it can
 * be seen at once on a map of any shape, and nobody is moved from where the app has gone.
 *
 * @param whole The view that shows the whole.
 * @param there Where the map is, and where it goes.
 */
export function readersLimits(edition: Edition, whole: View, there: readonly View[], size: Size): Limits {
  const ground = groundOf(edition);
  const seen = [whole, ...there].map((view) => viewFrame(view, { ...size, covers: [] }));
  const filled = Math.max(
    size.width / (ground.right - ground.left),
    size.height / (ground.bottom - ground.top),
  );
  return {
    bounds: boxOf(
      [ground, ...seen].flatMap(({ left, top, right, bottom }) => [
        [left, top],
        [right, bottom],
      ]),
    ),
    smallest: Math.min(filled, whole.worldSize, ...there.map((view) => view.worldSize)),
    largest: CLOSEST,
  };
}
