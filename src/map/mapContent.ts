import type { ReadonlySignal } from "@preact/signals";
import { allSteps } from "../geometry/allSteps.ts";
import type { View } from "../geometry/fitCamera.ts";
import { zoomFor } from "../geometry/mercator.ts";
import { firstDrawnInSteps } from "../render/firstDrawn.ts";
import { lowestNamedRank } from "../render/lowestNamedRank.ts";
import { markSizes } from "../render/markSizes.ts";
import type { Renderer } from "../render/renderer.ts";
import type { Drawn, Surroundings } from "../scene/drawn.ts";
import type { Emphasis } from "../scene/emphasis.ts";
import { laneTones } from "../scene/laneTones.ts";
import { namesAtScale } from "../scene/namesAtScale.ts";
import { type RiverName, riverNamesAtScale } from "../scene/riverNamesAtScale.ts";
import type { Scene } from "../scene/scene.ts";
import type { Standings } from "../scene/standings.ts";
import { strandsAtScale } from "../scene/strandsAtScale.ts";
import { inSight, surroundingsOf } from "../scene/surroundingsOf.ts";
import type { Viewport } from "../style/viewports.ts";
import { isFirstFor } from "./firstViewport.ts";
import { room } from "./room.ts";

/** Strands are drawn anew when the map has grown by this part of a level: they are then 4 % further apart than they should. */
const STALE_ZOOM = 0.06;

type Steps = Generator<void, void>;

/** What the map shows, for the scale that it has. */
export interface MapContent {
  /** As it is drawn now; the pointer is held against it. */
  drawn(): Drawn;
  /** Draws everything that there is into a renderer that is empty. */
  fill(renderer: Renderer): void;
  /** After the Scene has changed: everything anew, and at once. */
  renew(): void;
  /**
   * After the map has come to rest: strands for its scale, and the names where there is room. In small steps; where
   * they are not gone through, the next settling makes up for it.
   */
  settle(): Steps;
  /** Writes the rivers' names where they are in sight and nothing else is; in small steps. */
  nameRivers(): Steps;
  /** While the map is zooming: the strands follow, the names stay beside their points. */
  follow(): void;
  emphasise(emphasis: Emphasis): void;
  /** What each place is in what is chosen: its name is written so with the next settling. */
  stand(standings: Standings): void;
  /** Numbers the areas that are compared, in their order. */
  number(compare: readonly number[]): void;
}

/** What the names are to be placed in now. */
const surroundings = (container: HTMLElement, view: View): Surroundings =>
  surroundingsOf(view, room(container), room(container, "[data-over-map], [data-covers-map]").covers);

/** The same text for the same surroundings and standings. */
const keyOf = (
  { worldSize }: View,
  { clientWidth }: HTMLElement,
  { frame, boxes }: Surroundings,
  standings: Standings,
) =>
  [
    worldSize,
    clientWidth,
    ...[frame, ...boxes].flatMap((box) => Object.values(box)),
    ...[...standings].flat(),
  ].join();

/**
 * Keeps what draws the map in step with the Scene and the scale.
 *
 * @param renderers Those that draw now: two while one takes over from the other.
 * @param first The window for which the page has its first marks already; null where it has none.
 */
export function mapContent(
  container: HTMLElement,
  scene: ReadonlySignal<Scene>,
  view: () => View,
  renderers: ReadonlySet<Renderer>,
  first: Viewport | null = null,
): MapContent {
  let begunWith = first;
  let shown: Emphasis | undefined;
  let standings: Standings = new Map();
  let compared: readonly number[] = [];
  let rivers: readonly RiverName[] = [];
  let shownStrands: Drawn["strands"] = [];
  /** What the names were placed in. */
  let placed = "";
  // Nothing yet.
  let drawn: Drawn = {
    scene: scene.peek(),
    worldSize: view().worldSize,
    sizes: markSizes(container.clientWidth),
    strands: [],
    names: new Map(),
  };

  function look() {
    const around = surroundings(container, view());
    return { around, key: keyOf(view(), container, around, standings) };
  }
  /** Strands for the map's scale, unless they are there. */
  function layStrands() {
    const next = {
      scene: scene.peek(),
      worldSize: view().worldSize,
      sizes: markSizes(container.clientWidth),
    };
    const hasStrands =
      drawn.strands.length > 0 &&
      next.worldSize === drawn.worldSize &&
      next.scene === drawn.scene &&
      next.sizes.strandGap === drawn.sizes.strandGap;
    const strands = hasStrands ? drawn.strands : strandsAtScale(next.scene, next.worldSize, next.sizes);
    drawn = { ...drawn, ...next, strands };
  }
  function* placeNames(around: Surroundings): Steps {
    const { scene, worldSize, sizes } = drawn;
    const names = yield* namesAtScale(scene, worldSize, sizes, standings, around);
    drawn = { ...drawn, names, around };
  }
  function writeNames(renderer: Renderer) {
    renderer.names(drawn);
    renderer.venues(drawn, shown);
    renderer.numbers(drawn, compared);
  }
  function* placeRiverNames(): Steps {
    const lowest = lowestNamedRank(zoomFor(drawn.worldSize));
    rivers = yield* riverNamesAtScale(drawn, inSight(view(), room(container)), lowest);
  }
  function writeRiverNames(renderer: Renderer) {
    renderer.riverNames(drawn, rivers);
  }
  function fill(renderer: Renderer) {
    renderer.ground(scene.peek());
    // Not yet known, but seen already.
    if (begunWith) return;
    renderer.strands(drawn);
    if (drawn.names.size > 0) writeNames(renderer);
    writeRiverNames(renderer);
    if (shown) renderer.tone(laneTones(drawn.scene, shown));
  }

  function* drawStrands(): Steps {
    layStrands();
    if (drawn.strands === shownStrands) return;
    yield;
    shownStrands = drawn.strands;
    for (const renderer of renderers) renderer.strands(drawn);
  }

  /** What the page has begun with, to be pointed at, and to be drawn by who takes over. */
  function* learnFirst(viewport: Viewport): Steps {
    drawn = yield* firstDrawnInSteps(scene.peek(), viewport);
    const { worldSize, around } = drawn;
    if (around) rivers = yield* riverNamesAtScale(drawn, around.frame, lowestNamedRank(zoomFor(worldSize)));
    begunWith = null;
    shownStrands = drawn.strands;
    renderers.forEach(fill);
  }

  return {
    drawn: () => drawn,
    fill,
    renew() {
      begunWith = null;
      const { around, key } = look();
      layStrands();
      shownStrands = drawn.strands;
      allSteps(placeNames(around));
      allSteps(placeRiverNames());
      placed = key;
      renderers.forEach(fill);
    },
    *settle() {
      const { around, key } = look();
      // The dearest of all that the map does: not for nothing.
      if (key === placed && drawn.scene === scene.peek()) return;
      // To measure may have laid the page out.
      yield;
      if (begunWith) {
        yield* learnFirst(begunWith);
        placed = key;
        if (isFirstFor(view(), drawn)) return;
      }
      yield* drawStrands();
      yield* placeNames(around);
      yield* placeRiverNames();
      // All at once: until then those that were there before are right.
      renderers.forEach(writeNames);
      renderers.forEach(writeRiverNames);
      placed = key;
    },
    *nameRivers() {
      yield* placeRiverNames();
      renderers.forEach(writeRiverNames);
    },
    follow() {
      if (begunWith) allSteps(learnFirst(begunWith));
      if (Math.abs(Math.log2(view().worldSize / drawn.worldSize)) >= STALE_ZOOM) allSteps(drawStrands());
    },
    emphasise(emphasis) {
      const venues = shown?.venues ?? [];
      const same =
        venues.length === emphasis.venues.length && venues.every((id, i) => id === emphasis.venues[i]);
      shown = emphasis;
      const tones = laneTones(drawn.scene, emphasis);
      for (const renderer of renderers) {
        renderer.tone(tones);
        if (!same) renderer.venues(drawn, emphasis);
      }
    },
    stand(next) {
      standings = next;
    },
    number(compare) {
      compared = compare;
      for (const renderer of renderers) renderer.numbers(drawn, compare);
    },
  };
}
