import type { Step } from "../atlas/edition/edition.ts";
import { allSteps } from "../geometry/allSteps.ts";
import { type Box, boxOf, sharedBox } from "../geometry/box.ts";
import { fitBeside, fitView, type Room, type View } from "../geometry/camera/fitCamera.ts";
import type { World } from "../geometry/mercator.ts";
import { type Beyond, beyondEdges } from "../scene/beyondEdges.ts";
import type { Drawn, MarkSizes, Surroundings } from "../scene/drawn.ts";
import { namesAtScale } from "../scene/names/namesAtScale.ts";
import type { Scene } from "../scene/scene.ts";
import { shownPoints } from "../scene/shownPoints.ts";
import type { Standings } from "../scene/standings.ts";
import { strandsAtScale } from "../scene/strandsAtScale.ts";
import {
  clearPoints,
  compareSightPoints,
  edgePoints,
  openedPoints,
  openingPoints,
  uprightPoints,
} from "../scene/subjectPoints.ts";
import { inSight, surroundingsOf } from "../scene/surroundingsOf.ts";
import type { State } from "../state/state.ts";
import { FRAMING, marginAbove } from "../style/framing.ts";
import { isUpright } from "../style/isUpright.ts";
import type { FramedIn, Place, Viewport } from "../style/viewports.ts";
import { markSizes } from "./markSizes.ts";

const viewOf = (room: Room, points: readonly World[]): View =>
  fitView(room, points, FRAMING.margin, FRAMING.closest);

/** The view of a map that opens in a window as the build draws for it. */
export const firstView = (scene: Scene, { room }: Viewport): View => viewOf(room, openingPoints(scene, room));

/** What a page opens with. */
export interface Opening {
  /** What each place is in it. */
  standings: Standings;
  /** What must be in sight of what is open, in the unit square; none where nothing is. */
  points: readonly World[];
  /** Of these, what may not lie under the buttons and lines along the edges. */
  clear: readonly World[];
  /** Of the hub's card, or a step that shows the whole, the places to which legs lead out of that. */
  beyond: readonly Beyond[];
  /** Whether that is a card, or a step of the story, or the comparison. */
  by: "opened" | "told" | "compared";
}

/** @param open What the address opens; a card lies over the comparison. */
export function openingOf(
  scene: Scene,
  standings: Standings,
  open: Pick<State, "selection" | "compare">,
  step: Step | undefined,
): Opening {
  const { selection, compare } = open;
  const isCompared = compare !== null && !selection;
  const points = isCompared ? compareSightPoints(scene, compare) : openedPoints(scene, selection, step);
  const by = isCompared ? "compared" : step && !selection ? "told" : "opened";
  const isOpen = selection !== null || (step !== undefined && !isCompared);
  const beyond = isOpen && edgePoints(scene, selection, step) ? beyondEdges(scene, points) : [];
  return { standings, points, clear: clearPoints(scene, points), beyond, by };
}

/**
 * Where a page frames what is open: what is compared above the comparison, and what a card tells of above one that lies
 * across the map; elsewhere the map stays where it is.
 */
const framedIn = (viewport: Viewport, { points, by }: Opening) =>
  points.length > 0 ? viewport[by] : undefined;

/** A view, and the map that has it. */
interface Framed {
  view: View;
  room: Room;
}

/** As map/camera/cameraControl.ts frames it. */
const frameIn = ({ room, over }: Place, { points, clear }: Opening): View =>
  fitBeside(room, over, points, clear, FRAMING, marginAbove(room.width));

/**
 * The views in which a page frames what is open, from the lowest to the highest window of a kind; none where the map
 * stays where it is.
 */
export function framedViews(viewport: Viewport, opening: Opening): Framed[] {
  const framed = framedIn(viewport, opening);
  return (framed ?? []).map((place) => ({ view: frameIn(place, opening), room: place.room }));
}

/** The first of {@link framedViews}, for which the build draws; null for none. */
export const framedView = (viewport: Viewport, opening: Opening): View | null =>
  framedViews(viewport, opening)[0]?.view ?? null;

/** The view for which a page's marks are drawn. */
export const marksView = (scene: Scene, viewport: Viewport, opening: Opening): View =>
  framedView(viewport, opening) ?? firstView(scene, viewport);

/** Sizes of the marks that the build draws for a window. */
export const sizesOf = ({ room }: Viewport): MarkSizes => markSizes(room.width, room.height);

/** An {@link EdgeChips} at a side of a phone's map is about so large, in CSS px. */
const CHIP = { width: 106, height: 32 };
/** From where its ribbon leaves down to its top: on it, or over a panel beneath it, see panels/map/edgeChips.css. */
const BELOW = { first: -CHIP.height / 2, opened: 14 };

/**
 * Where the chips are at the sides of a map; those above and below are where the buttons are already.
 *
 * @param points What must be in sight.
 * @param below How far they are below the ribbons, in CSS px.
 * @param seen The part of the map that can be seen, in the unit square.
 * @param frame Of that, what can be seen in all windows.
 */
function chipsBeside(
  beyond: readonly Beyond[],
  points: readonly World[],
  below: number,
  px: number,
  seen: Box,
  frame: Box,
): Box[] {
  const box = boxOf(points);
  return beyond.flatMap(({ side, exit: [, y] }) => {
    const top = (box.top + box.bottom) / 2 + y * (box.right - box.left) + below * px;
    const high = { top, bottom: top + CHIP.height * px };
    if (side === "left") return [{ ...high, left: seen.left, right: frame.left + CHIP.width * px }];
    if (side === "right") return [{ ...high, left: frame.right - CHIP.width * px, right: seen.right }];
    return [];
  });
}

/** What names have to mind in all windows that a viewport serves. */
function aroundFirst(scene: Scene, viewport: Viewport, view: View): Surroundings {
  const { room, highest, over } = viewport;
  const { frame: seen, boxes } = surroundingsOf(view, room, over);
  const frame = sharedBox(seen, inSight(firstView(scene, { ...viewport, room: highest }), highest));
  const points = uprightPoints(scene);
  const beyond = isUpright(room) ? beyondEdges(scene, points) : [];
  return {
    frame,
    boxes: [...boxes, ...chipsBeside(beyond, points, BELOW.first, 1 / view.worldSize, seen, frame)],
  };
}

/** The same where something is open above which the map is framed. */
function aroundOpened([lowest, ...higher]: FramedIn, view: View, opening: Opening): Surroundings {
  const own = surroundingsOf(view, lowest.room, lowest.over);
  const others = higher.map((place) => surroundingsOf(frameIn(place, opening), place.room, place.over));
  const seen = own.frame;
  const frame = others.map((other) => other.frame).reduce(sharedBox, seen);
  // In a map that is no higher they are nearer to the middle, in a higher one they are not.
  const isAsHigh = (_: unknown, i: number) => higher[i]?.room.height === lowest.room.height;
  const boxes = [own, ...others.filter(isAsHigh)].flatMap((one) => one.boxes);
  const { beyond, points } = opening;
  return {
    frame,
    boxes: [...boxes, ...chipsBeside(beyond, points, BELOW.opened, 1 / view.worldSize, seen, frame)],
  };
}

/** The scale between the lowest and the highest window of a kind: the gaps of strands grow with the map. */
function middleScale(views: readonly Framed[]): number {
  const scales = views.map(({ view }) => view.worldSize);
  return Math.sqrt(Math.min(...scales) * Math.max(...scales));
}

/**
 * What is drawn in a window at first, by the build and again, to be pointed at, by the scripts; in small steps.
 */
export function* firstDrawnInSteps(
  scene: Scene,
  viewport: Viewport,
  opening: Opening,
): Generator<void, Drawn> {
  const view = marksView(scene, viewport, opening);
  const { worldSize } = view;
  const sizes = sizesOf(viewport);
  const framed = framedIn(viewport, opening);
  const around = framed ? aroundOpened(framed, view, opening) : aroundFirst(scene, viewport, view);
  const scale = framed ? middleScale(framedViews(viewport, opening)) : worldSize;
  const strands = strandsAtScale(scene, scale, sizes);
  yield;
  const names = yield* namesAtScale(scene, worldSize, sizes, opening.standings, around);
  const points = shownPoints(scene, names, opening.standings);
  return { scene, worldSize, sizes, strands, names, points, around };
}

/** {@link firstDrawnInSteps} at once. */
export const firstDrawn = (
  scene: Scene,
  viewport: Viewport,
  opening: Opening = { standings: new Map(), points: [], clear: [], beyond: [], by: "opened" },
): Drawn => allSteps(firstDrawnInSteps(scene, viewport, opening));
