import { boxOf, lengthInside } from "../../src/geometry/box.ts";
import { fitView, type Room } from "../../src/geometry/camera/fitCamera.ts";
import { markSizes } from "../../src/render/markSizes.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { standings } from "../../src/scene/standings.ts";
import { compareSightPoints, openingPoints, subjectPoints } from "../../src/scene/subjectPoints.ts";
import { surroundingsOf } from "../../src/scene/surroundingsOf.ts";
import type { Selection } from "../../src/state/selection.ts";
import { FRAMING } from "../../src/style/framing.ts";
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

/** The names of a view as they stand, what is wrong with them, and how many strands run under one. */
export function namesIn(
  room: Room,
  lang: "zh" | "en",
  selection: Selection,
  compare: readonly number[] = [],
) {
  const scene = scenes[lang];
  const shown = selection ? subjectPoints(scene, selection) : compareSightPoints(scene, compare);
  const points = shown.length > 0 ? shown : openingPoints(scene, room);
  const view = fitView(room, points, FRAMING.margin, FRAMING.closest);
  const around = surroundingsOf(view, room, room.covers);
  const stand = standings(atlas, selection, compare);
  const drawn = drawnAtScale(scene, view.worldSize, markSizes(room.width, room.height), around, stand);
  const { names, sizes, worldSize, strands } = drawn;
  const at = ([x, y]: readonly [number, number]) => [x * worldSize, y * worldSize] as const;
  const marks = scene.points.map((point) => ({
    id: point.name,
    at: at(point.at),
    radius: sizes.point(point),
  }));
  const standing = scene.points.flatMap((point, i) => {
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
