import { stepOf } from "../../src/atlas/edition/edition.ts";
import { NO_FILTER } from "../../src/atlas/queries/filter.ts";
import { type Box, boxOf, scaleBox, sharedArea } from "../../src/geometry/box.ts";
import type { Room } from "../../src/geometry/camera/fitCamera.ts";
import { linesOf } from "../../src/geometry/lines/linesOf.ts";
import { toWorld, type World } from "../../src/geometry/mercator.ts";
import { markSizes } from "../../src/render/markSizes.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { emphasis } from "../../src/scene/emphasis.ts";
import { shownVenues } from "../../src/scene/shownVenues.ts";
import { standings } from "../../src/scene/standings.ts";
import { openedPoints } from "../../src/scene/subjectPoints.ts";
import { surroundingsOf } from "../../src/scene/surroundingsOf.ts";
import type { Selection } from "../../src/state/selection.ts";
import { stepSubjects } from "../../src/state/stepSubjects.ts";
import { drawnAtScale } from "./drawnAtScale.ts";
import { nameFaults } from "./nameFaults.ts";
import { frameOpen, frameOpening } from "./namesOn.ts";
import { realAtlas } from "./realAtlas.ts";
import { type Shape, shapeFaults } from "./shapeFaults.ts";

const atlas = realAtlas();
const scenes = { zh: buildScene(atlas, "zh"), en: buildScene(atlas, "en") };

/** What is opened on a map: a choice, or a step of the story, from 1. */
export type Opened = { selection: Selection; step?: undefined } | { selection?: undefined; step: number };

/**
 * The venues that a view shows: what is wrong with where their names stand, and those that have none.
 *
 * @param isFramed Whether the map frames what is opened; else it stays where it opens.
 */
export function venuesIn(
  asked: Room,
  lang: "zh" | "en",
  { selection = null, step }: Opened,
  isFramed: boolean,
) {
  const scene = scenes[lang];
  const told = step === undefined ? undefined : stepOf(atlas.edition, step);
  const subjects = told ? stepSubjects(told) : [];
  const { room, over, view } = isFramed
    ? frameOpen(asked, scene, openedPoints(scene, selection, told))
    : frameOpening(asked, scene);
  const around = surroundingsOf(view, room, over);
  const stand = standings(atlas, selection, [], subjects);
  const drawn = drawnAtScale(scene, view.worldSize, markSizes(room.width, room.height), around, stand);
  const { names, points, sizes, worldSize } = drawn;
  const at = ([x, y]: World): World => [x * worldSize, y * worldSize];
  const shown = emphasis(atlas, NO_FILTER, selection, null, [], subjects);
  const venues = shownVenues(drawn, shown);
  const radius = sizes.venue / 2;
  const marks = [
    ...points.map((point) => ({ id: point.name, at: at(point.at), radius: sizes.point(point) })),
    ...venues.map(({ venue }) => ({ id: venue.id, at: at(venue.at), radius })),
  ];
  const placed = [
    ...scene.points.map((point) => ({ id: point.name, at: point.at, name: names.get(point.adcode) })),
    ...venues.map(({ venue, name }) => ({ id: venue.id, at: venue.at, name })),
  ];
  const standing = placed.flatMap(({ id, at: place, name }) => {
    const here = at(place);
    // A venue's mark may be around that of a seat.
    const around = marks.filter((mark) => mark.at[0] === here[0] && mark.at[1] === here[1]);
    const radius = Math.max(...around.map((mark) => mark.radius));
    const leader = name?.leader ? ([here, name.foot] as const) : undefined;
    return name ? [{ id, at: here, radius, box: name.box, leader }] : [];
  });
  const shapes = scene.regions
    .filter(({ adcode }) => names.has(adcode))
    .map(
      ({ adcode, area }): Shape => ({
        id: scene.points.find((point) => point.adcode === adcode)?.name ?? "",
        rings: linesOf(area).map((ring) => ring.map((corner) => at(toWorld(corner)))),
      }),
    );
  const ids = venues.map(({ venue }) => venue.id);
  const own = standing.filter(({ id }) => ids.includes(id));
  const frame: Box = boxOf([
    at([around.frame.left, around.frame.top]),
    at([around.frame.right, around.frame.bottom]),
  ]);
  return {
    count: shown.venues.length,
    missing: shown.venues.filter((id) => !ids.includes(id)),
    faults: [
      ...nameFaults(standing, marks, sizes.longestLeader, frame).filter((fault) =>
        ids.some((id) => fault.includes(id)),
      ),
      ...shapeFaults(own, shapes),
      ...own
        .filter(({ box }) => around.boxes.some((over) => sharedArea(scaleBox(over, worldSize), box) > 0))
        .map(({ id }) => `${id} lies under what is over the map`),
    ],
  };
}
