import { NeedsReload } from "../browser/NeedsReload.ts";
import type { Limits } from "../geometry/clampView.ts";
import type { View } from "../geometry/fitCamera.ts";
import type {
  GroundLayer,
  Interaction,
  Listener,
  Origin,
  Renderer,
  RendererFactories,
} from "../render/renderer.ts";
import { cameraOf } from "./cameraControl.ts";
import { hasWebGl } from "./hasWebGl.ts";
import type { MapState } from "./mapPort.ts";
import { presses } from "./presses.ts";
import { showState } from "./showState.ts";
import { stepQueue } from "./stepQueue.ts";

/** What the stage tells of whichever renderer is on it. */
interface Events extends Pick<Listener, "moveStart" | "move" | "moveEnd" | "resize" | "passed"> {
  /** A renderer is empty and must be drawn into. */
  fill(renderer: Renderer): void;
  state(state: MapState): void;
}

/** The picture, and MapLibre once it has come: one is seen, and both are told what to show while one takes over. */
export interface Stage {
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

/** Of the world's width: less than a hundredth of a CSS px at the closest. */
const SAME = 1e-9;

const isSame = (a: View, b: View) =>
  Math.abs(a.centre[0] - b.centre[0]) < SAME &&
  Math.abs(a.centre[1] - b.centre[1]) < SAME &&
  Math.abs(a.worldSize / b.worldSize - 1) < 1e-6;

export function stage(
  element: HTMLElement,
  start: View,
  { limits, sharesGestures }: Interaction,
  ground: GroundLayer,
  factories: RendererFactories,
  on: Events,
): Stage {
  const interaction = { limits, sharesGestures };
  const renderers = new Set<Renderer>();
  const host = document.createElement("div");
  host.className = "map-gl";
  let picture: Renderer | undefined;
  let gl: Renderer | undefined;
  /** Whether MapLibre has what it needs to draw; not before its style is there, nor without a context. */
  let canDraw = false;
  let isLost = false;
  let isLive = false;
  /** Whose move MapLibre is in while it is the map. */
  let moving: Origin | undefined;
  let isHeld = false;
  let isBegun = false;
  const gone = new AbortController();
  /** Where the picture was when MapLibre last followed it to take over. */
  let followed: View | undefined;

  const queue = stepQueue(() => {
    for (const renderer of renderers) renderer.refresh();
  }, gone.signal);
  // Who presses while another renderer takes over drags nothing: it waits, draws once more, and says when it is done.
  const pressed = presses(element, () => !isLive && gl?.refresh(), gone.signal);

  const current = () => (isLive ? gl : picture);
  function still(map: "picture" | "idle" | "lost") {
    const renderer = current();
    if (!renderer || queue.isBusy()) return;
    const { lon, lat, zoom } = cameraOf(renderer.view());
    // Without the last digits, which come and go with the arithmetic.
    element.dataset.camera = [lon, lat, zoom].map((part) => Number(part.toFixed(9))).join();
    showState(map);
  }

  function showPicture(view: View) {
    isLive = false;
    host.classList.remove("is-live");
    picture = factories.picture(element, view, interaction, ground, {
      ready: () => {},
      moveStart(origin) {
        isHeld = true;
        on.moveStart(origin);
        if (origin === "reader") bring();
      },
      move() {
        if (gl && canDraw && picture) gl.follow(picture.view());
        on.move();
      },
      moveEnd(origin) {
        isHeld = false;
        on.moveEnd(origin);
        // It draws once more, and says when it is done.
        if (gl && canDraw && picture) gl.follow(picture.view());
      },
      resize: on.resize,
      passed: on.passed,
      busy: () => showState("busy"),
      idle: () => still(isLost ? "lost" : "picture"),
      lost: () => {},
    });
    renderers.add(picture);
  }

  /** In one frame: MapLibre shows already what the picture shows. */
  function takeOver() {
    if (!picture) return;
    renderers.delete(picture);
    picture.remove();
    picture = undefined;
    isLive = true;
    host.classList.add("is-live");
    on.state("ready");
  }

  const glListener: Listener = {
    ready() {
      if (!gl) return;
      canDraw = true;
      isLost = false;
      renderers.add(gl);
      if (picture) gl.follow(picture.view());
      on.fill(gl);
    },
    moveStart(origin) {
      if (!isLive) return;
      moving = origin;
      on.moveStart(origin);
    },
    move: () => isLive && on.move(),
    moveEnd(origin) {
      if (!isLive) return;
      moving = undefined;
      on.moveEnd(origin);
    },
    resize: () => isLive && on.resize(),
    passed: (gesture) => isLive && on.passed(gesture),
    busy: () => isLive && showState("busy"),
    idle() {
      if (!gl || !canDraw) return;
      const there = picture?.view();
      // Once: a view that MapLibre cannot have, to a digit, it is given as near as it goes.
      if (there && there !== followed && !isSame(gl.view(), there)) {
        followed = there;
        gl.follow(there);
      } else if (!isHeld && pressed.size === 0 && !queue.isBusy()) {
        takeOver();
        still("idle");
      }
    },
    lost() {
      if (!gl) return;
      canDraw = false;
      isLost = true;
      renderers.delete(gl);
      on.state("lost");
      if (!isLive) return;
      showPicture(gl.view());
      if (picture) on.fill(picture);
      // MapLibre does not go on, and says nothing of it.
      if (moving) on.moveEnd(moving);
      moving = undefined;
    },
  };

  async function bring() {
    if (isBegun) return;
    isBegun = true;
    if (!hasWebGl()) {
      on.state("unsupported");
      return;
    }
    try {
      const glMap = await factories.gl();
      if (gone.signal.aborted || !picture) return;
      element.prepend(host);
      gl = glMap(host, picture.view(), interaction, glListener);
    } catch (error) {
      console.warn("MapLibre did not start:", error);
      isBegun = false;
      on.state(error instanceof NeedsReload ? "outdated" : "failed");
    }
  }

  showState("loading");
  showPicture(start);
  return {
    renderers,
    view: () => current()?.view() ?? start,
    move: (view, origin) => current()?.move(view, origin),
    limit(limits) {
      interaction.limits = limits;
      picture?.limit(limits);
      gl?.limit(limits);
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
      picture?.remove();
      gl?.remove();
      host.remove();
      showState("loading");
    },
  };
}
