import type { ReadonlySignal } from "@preact/signals";
import { allSteps } from "../../geometry/allSteps.ts";
import type { View } from "../../geometry/camera/fitCamera.ts";
import type { Renderer } from "../../render/renderer.ts";
import type { Emphasis } from "../../scene/emphasis.ts";
import { laneTones } from "../../scene/laneTones.ts";
import type { Scene } from "../../scene/scene.ts";
import type { Standings } from "../../scene/standings.ts";
import { type FirstMarks, isFirstFor } from "../firstMarks.ts";
import { sizesIn } from "../sizesIn.ts";
import { type ContentState, contentState } from "./contentState.ts";
import { contentSteps, type Steps } from "./contentSteps.ts";
import { fillRenderer } from "./fillRenderer.ts";
import { growing } from "./growing.ts";
import { nameRoom } from "./nameRoom.ts";

/** Strands are drawn anew when the map has grown by this part of a level: they are then 4 % further apart than they should. */
const STALE_ZOOM = 0.06;

/** What the map shows, for the scale that it has. */
export interface MapContent {
  /** As it is now: it changes. The pointer is held against what is drawn. */
  state: Readonly<ContentState>;
  /** Draws everything that there is into a renderer that is empty. */
  fill(renderer: Renderer): void;
  /** After the Scene has changed: everything anew, and at once. */
  renew(): void;
  /**
   * After the map has come to rest: strands for its scale, and the names where there is room. In small steps; where
   * they are not gone through, the next settling makes up for it.
   */
  settle(): Steps;
  /** Writes the names of rivers and provinces where they are in sight and nothing else is; in small steps. */
  nameGround(): Steps;
  /** While the map is zooming: the strands follow, the names stay beside their points. */
  follow(): void;
  emphasise(emphasis: Emphasis): void;
  /** What is lit grows from where it begins; at once, where the reader prefers that nothing moves. */
  grow(): void;
  /** Nothing grows any more. */
  end(): void;
  /** What each place is in what is chosen: its name is written so with the next settling. */
  stand(standings: Standings): void;
  /** Numbers the areas that are compared, in their order. */
  number(compare: readonly number[]): void;
}

const sameVenues = (one: Emphasis | undefined, other: Emphasis) =>
  (one?.venues ?? []).join() === other.venues.join();

/**
 * Keeps what draws the map in step with the Scene and the scale.
 *
 * @param renderers Those that draw now: two while one takes over from the other.
 * @param first What the page's first marks were placed for; null where it has none.
 */
export function mapContent(
  container: HTMLElement,
  scene: ReadonlySignal<Scene>,
  view: () => View,
  renderers: ReadonlySet<Renderer>,
  first: FirstMarks | null = null,
): MapContent {
  const state = contentState(scene.peek(), view().worldSize, sizesIn(container), first);
  const steps = contentSteps(state, container, scene, view, renderers);
  const fill = (renderer: Renderer) => fillRenderer(renderer, scene.peek(), state);
  return {
    state,
    fill,
    renew() {
      state.begunWith = null;
      const { around, key } = nameRoom(container, view(), state.standings);
      steps.layStrands();
      state.laid = state.drawn.strands;
      allSteps(steps.placeNames(around));
      allSteps(steps.placeGroundNames(around));
      state.placed = key;
      renderers.forEach(fill);
    },
    settle: steps.settle,
    *nameGround() {
      yield* steps.placeGroundNames(nameRoom(container, view(), state.standings).around);
      for (const renderer of renderers) renderer.groundNames(state.drawn, state.groundNames);
    },
    follow() {
      const { begunWith } = state;
      // It only comes to the view in which the page has framed what is open: its marks stand.
      if (begunWith?.isFramed && isFirstFor(view(), begunWith)) return;
      const grown = Math.abs(Math.log2(view().worldSize / state.drawn.worldSize));
      if (grown >= STALE_ZOOM) allSteps(steps.drawStrands());
    },
    emphasise(emphasis) {
      const isSame = sameVenues(state.shown, emphasis);
      state.shown = emphasis;
      const tones = laneTones(state.drawn.scene, emphasis);
      for (const renderer of renderers) {
        renderer.tone(tones);
        // Beside names that are seen already, but not yet known, they stand where the page has them.
        if (!isSame && !state.begunWith) renderer.venues(state.drawn, emphasis);
      }
    },
    ...growing(state, renderers),
    stand(standings) {
      state.standings = standings;
    },
    number(compare) {
      state.compared = compare;
      // The same.
      if (state.begunWith) return;
      for (const renderer of renderers) renderer.numbers(state.drawn, compare);
    },
  };
}
