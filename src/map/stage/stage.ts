import type { Limits } from "../../geometry/camera/clampView.ts";
import type { View } from "../../geometry/camera/fitCamera.ts";
import type { GroundLayer, Interaction, Origin, Renderer, RendererFactories } from "../../render/renderer.ts";
import { bringGl } from "./bringGl.ts";
import { presses } from "./presses.ts";
import { showPicture } from "./showPicture.ts";
import { showState } from "./showState.ts";
import { type Backstage, current, EMPTY, type Events, type StageState } from "./stageState.ts";
import { stepQueue } from "./stepQueue.ts";

/** The picture, and MapLibre once it has come: one is seen, and both are told what to show while one takes over. */
export interface Stage {
  /** As it is now: it changes. */
  state: Readonly<StageState>;
  /** Those that draw now. */
  renderers: ReadonlySet<Renderer>;
  view(): View;
  move(view: View, origin: Origin): void;
  /** From now on the map can be moved so far. */
  limit(limits: Limits): void;
  /**
   * Lets what was opened be seen before the map, which is slower, follows it: goes through steps after the next frame,
   * so that the page answers in between. Until the last the map is not idle.
   */
  inSteps(steps: Iterator<unknown>): void;
  /** The same for a single step. */
  afterPaint(act: () => void): void;
  /** Loads MapLibre, once, and lets it take over as soon as it shows the same. */
  bring(): Promise<void>;
  remove(): void;
}

/** An empty stage in an element. */
function backstage(
  element: HTMLElement,
  asked: Interaction,
  ground: GroundLayer,
  factories: RendererFactories,
  on: Events,
  gone: AbortSignal,
): Backstage {
  const state = { ...EMPTY };
  const renderers = new Set<Renderer>();
  const host = document.createElement("div");
  host.className = "map-gl";
  const queue = stepQueue(() => {
    for (const renderer of renderers) renderer.refresh();
  }, gone);
  // Who presses while another renderer takes over drags nothing: it waits, draws once more, and says when it is done.
  const pressed = presses(element, () => !state.isLive && state.gl?.refresh(), gone);
  const parts = { state, renderers, element, host, interaction: { ...asked }, ground, factories, on };
  const stage: Backstage = { ...parts, queue, pressed, gone, bring: () => bringGl(stage) };
  return stage;
}

/**
 * Puts the picture on the stage of an element; MapLibre comes when it is brought.
 *
 * @param ground What lies under the strands, as drawn for the picture.
 * @param on Is told of moves, presses and sizes, whichever of the two they come from.
 */
export function stage(
  element: HTMLElement,
  start: View,
  asked: Interaction,
  ground: GroundLayer,
  factories: RendererFactories,
  on: Events,
): Stage {
  const gone = new AbortController();
  const behind = backstage(element, asked, ground, factories, on, gone.signal);
  const { state, renderers, host, interaction, queue, bring } = behind;
  showState("loading");
  showPicture(behind, start);
  return {
    state,
    renderers,
    view: () => current(state)?.view() ?? start,
    move: (view, origin) => current(state)?.move(view, origin),
    limit(limits) {
      interaction.limits = limits;
      state.picture?.limit(limits);
      state.gl?.limit(limits);
    },
    bring,
    inSteps(steps) {
      showState("busy");
      queue.add(steps);
    },
    afterPaint(act) {
      showState("busy");
      queue.add({ next: () => ({ done: true, value: act() }) });
    },
    remove() {
      gone.abort();
      state.picture?.remove();
      state.gl?.remove();
      host.remove();
      showState("loading");
    },
  };
}
