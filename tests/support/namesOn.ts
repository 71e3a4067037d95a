import { boxOf, lengthInside } from "../../src/geometry/box.ts";
import { fitBeside, fitView, type Room, type View } from "../../src/geometry/camera/fitCamera.ts";
import type { World } from "../../src/geometry/mercator.ts";
import { markSizes } from "../../src/render/markSizes.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { standings } from "../../src/scene/standings.ts";
import {
  clearPoints,
  compareSightPoints,
  openingPoints,
  sightPoints,
} from "../../src/scene/subjectPoints.ts";
import { surroundingsOf } from "../../src/scene/surroundingsOf.ts";
import type { Selection } from "../../src/state/selection.ts";
import { FRAMING, marginAbove } from "../../src/style/framing.ts";
import type { Place } from "../../src/style/viewports.ts";
import { drawnAtScale } from "./drawnAtScale.ts";
import { nameFaults } from "./nameFaults.ts";
import { realAtlas } from "./realAtlas.ts";

const atlas = realAtlas();
const scenes = { zh: buildScene(atlas, "zh"), en: buildScene(atlas, "en") };

/** The map's room in a window: beside the list, or over it on a phone; under a choice with its card. */
export function roomIn(width: number, height: number, hasCard: boolean): Room {
  const isUpright = (width < 900 && height >= 500) || width < 600;
  if (isUpright) {
    const top = height - (hasCard ? Math.round(height * 0.45) : 96);
    return { width, height, covers: [{ left: 0, top, right: width, bottom: height }] };
  }
  const map = width - (width < 1200 ? 320 : 370);
  const card = { left: 22, top: Math.max(20, height - 400), right: 362, bottom: height - 90 };
  return { width: map, height, covers: hasCard ? [card] : [] };
}

type Framed = Place & { view: View };

/** A phone's map with its row of buttons and, in the corner above what lies over it, scale and links. */
function phonePlace({ width, height, covers }: Room): Place {
  const buttons = { left: 0, top: 0, right: width, bottom: 64 };
  const bottom = Math.min(height, ...covers.map(({ top }) => top));
  const room = { width, height, covers: [...covers, buttons] };
  return { room, over: [...room.covers, { left: 0, top: bottom - 78, right: 142, bottom }] };
}

/** What is open in a room as a page frames it: on a phone beside its buttons. */
export function frameOpen(asked: Room, scene: Scene, points: readonly World[]): Framed {
  const isPhone = asked.width < FRAMING.narrow.below;
  const { room, over } = isPhone ? phonePlace(asked) : { room: asked, over: asked.covers };
  const view = isPhone
    ? fitBeside(room, over, points, clearPoints(scene, points), FRAMING, marginAbove(room.width))
    : fitView(room, points, FRAMING.margin, FRAMING.closest);
  return { room, over, view };
}

/** A room as a page opens. */
export function frameOpening(room: Room, scene: Scene): Framed {
  const view = fitView(room, openingPoints(scene, room), FRAMING.margin, FRAMING.closest);
  return { room, over: room.covers, view };
}

/** The names of a view as they stand, what is wrong with them, and how many strands run under one. */
export function namesIn(
  asked: Room,
  lang: "zh" | "en",
  selection: Selection,
  compare: readonly number[] = [],
) {
  const scene = scenes[lang];
  const shown = selection ? sightPoints(scene, selection) : compareSightPoints(scene, compare);
  const { room, over, view } = shown.length > 0 ? frameOpen(asked, scene, shown) : frameOpening(asked, scene);
  const around = surroundingsOf(view, room, over);
  const stand = standings(atlas, selection, compare);
  const drawn = drawnAtScale(scene, view.worldSize, markSizes(room.width, room.height), around, stand);
  const { names, points, sizes, worldSize, strands } = drawn;
  const at = ([x, y]: readonly [number, number]) => [x * worldSize, y * worldSize] as const;
  const marks = points.map((point) => ({
    id: point.name,
    at: at(point.at),
    radius: sizes.point(point),
  }));
  const standing = points.flatMap((point, i) => {
    const [name, mark] = [names.get(point.adcode), marks[i]];
    if (!name || !mark) return [];
    return [{ ...mark, box: name.box, leader: name.leader ? ([mark.at, name.foot] as const) : undefined }];
  });
  const frame = boxOf([
    at([around.frame.left, around.frame.top]),
    at([around.frame.right, around.frame.bottom]),
  ]);
  const under = standing.flatMap(({ id, box }) =>
    strands
      .filter(({ path }) => path.some((to, k) => lengthInside(box, at(path[k - 1] ?? to), at(to)) > 0))
      .map((strand) => `${id} lies on ${strand.id}`),
  );
  const faults = nameFaults(standing, marks, sizes.longestLeader, frame);
  return { drawn, faults, under, leaders: standing.filter(({ leader }) => leader).map(({ id }) => id) };
}
