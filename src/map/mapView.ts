import { effect } from "@preact/signals";
import { clampView } from "../geometry/clampView.ts";
import type { View } from "../geometry/fitCamera.ts";
import { toLonLat } from "../geometry/mercator.ts";
import { scaleBar } from "../geometry/scaleBar.ts";
import { groundLayer } from "../picture/groundLayer.ts";
import type { Origin, RendererFactories } from "../render/renderer.ts";
import { emphasis } from "../scene/emphasis.ts";
import { comparePoints, corridorPoints, subjectPoints, wholePoints } from "../scene/subjectPoints.ts";
import { type State, subjectKey } from "../state/state.ts";
import { WORDS } from "../text/words.ts";
import { cameraControl, cameraOf, firstView, viewOf } from "./cameraControl.ts";
import { gestureHint } from "./gestureHint.ts";
import { mapContent } from "./mapContent.ts";
import { mapLimits } from "./mapLimits.ts";
import type { MapSignals, MapSources } from "./mapSignals.ts";
import { pointing } from "./pointing.ts";
import { room } from "./room.ts";
import { type Stage, stage } from "./stage.ts";

export interface MapView {
  zoomBy(levels: number): void;
  show(what: "all" | "corridor"): void;
  /** Lets MapLibre come. */
  bring(): void;
  remove(): void;
}

/** Of the scale bar, in CSS px. */
const LONGEST_BAR = 130;
/** Milliseconds without a change after which a panel that is pulled has come to rest. */
const RESTED = 160;
/** A panel that leaves less of the map than this part is read, not looked past. */
const WORTH_LOOKING = 0.35;

/**
 * The map in an element, kept in step with the Scene and the State, whatever draws it.
 *
 * @param first The map that the page had from the start: this one goes on with its ground, and takes its place.
 */
export function createMapView(
  element: HTMLElement,
  { store, atlas, scene }: MapSources,
  signals: MapSignals,
  first: Element | null,
  makers: RendererFactories,
): MapView {
  const size = () => ({ width: element.clientWidth, height: element.clientHeight });
  const whole = () => firstView(element, wholePoints(scene.peek()));
  let limits = mapLimits(whole(), size());
  const asked = store.state.value.camera;
  const start = clampView(asked ? viewOf(asked) : whole(), size(), limits);
  /** Whether the map has had another size since something was opened: the view before that is of no use now. */
  let isOutgrown = false;
  /** The camera as this view has put it into the address, or found it there. */
  let written = asked;
  /** The scale for which everything is in its place; until it is, none. */
  let settled: number | null = null;
  /** How often that has been wished for: the last wish counts. */
  let wished = 0;

  // In an article one finger and the wheel scroll the page.
  const sharesGestures = store.state.value.embed;
  const hint = gestureHint(element);
  const ground = first?.querySelectorAll('[data-plane="ground"] > *') ?? [];
  const on: Stage = stage(element, start, { limits, sharesGestures }, groundLayer([...ground]), makers, {
    fill: (renderer) => content.fill(renderer),
    state(state) {
      signals.state.value = state;
    },
    passed: (gesture) => hint.show(gesture, WORDS[store.fields.lang.peek()]),
    moveStart() {
      pointers.leave();
      // It will be settled where the move ends.
      wished++;
      first?.remove();
    },
    move() {
      content.follow();
      measure();
    },
    moveEnd(origin) {
      const { worldSize } = on.view();
      // While the reader only pans, the names stay where they are.
      if (origin === "app" || !settled || Math.abs(worldSize / settled - 1) > 0.0005) settle();
      else on.inSteps(content.nameRivers());
      if (origin === "app") return;
      camera.keep();
      written = cameraOf(on.view());
      store.patch({ camera: written }, "replace");
    },
    resize() {
      limits = mapLimits(whole(), size());
      on.limit(limits);
      const { selection, compare } = store.state.peek();
      isOutgrown ||= selection !== null || compare !== null;
      refit();
    },
  });
  const move = (view: View, origin: Origin) => on.move(clampView(view, size(), limits), origin);
  const camera = cameraControl(element, on.view, move);
  const content = mapContent(element, scene, on.view, on.renderers);
  const pointers = pointing(element, store, signals, on.view, content.drawn);

  function measureScale() {
    const { centre, worldSize } = on.view();
    const [, lat] = toLonLat(centre);
    const { km, length } = scaleBar(lat, worldSize, LONGEST_BAR);
    signals.scale.value = { km, px: length };
  }
  function measure() {
    measureScale();
    signals.sight.value = { view: on.view(), drawn: content.drawn() };
  }

  /** Strands and names for the present scale; what is drawn over the map follows. */
  function settle() {
    const mine = ++wished;
    settled = null;
    function* steps() {
      if (mine !== wished) return;
      for (const _ of content.settle()) {
        yield;
        if (mine !== wished) return;
      }
      settled = on.view().worldSize;
      measure();
      first?.remove();
    }
    on.inSteps(steps());
  }

  const stops: (() => void)[] = [];
  let isGone = false;
  /** Follows a part of the state; while the effect runs, what it changes does not call it again. */
  function follow<T>(read: () => T, act: (value: T) => void) {
    let isFirst = true;
    stops.push(
      effect(() => {
        const value = read();
        // At the start all at once: the first picture is the right one.
        if (isFirst) act(value);
        else queueMicrotask(() => !isGone && act(value));
        isFirst = false;
      }),
    );
  }

  const { selection: chosen, compare: compared } = store.fields;
  let lit = chosen.peek();
  let isWaiting = false;
  function emphasise() {
    lit = chosen.peek();
    const asked = [store.filter.peek(), lit, store.hover.peek(), compared.peek() ?? []] as const;
    content.emphasise(emphasis(atlas.peek(), ...asked));
  }
  follow(
    () => [atlas.value, store.filter.value, chosen.value, store.hover.value, compared.value],
    () => {
      if (isWaiting) return;
      if (lit === chosen.peek()) {
        emphasise();
        return;
      }
      // The card first.
      isWaiting = true;
      on.afterPaint(() => {
        isWaiting = false;
        emphasise();
      });
    },
  );
  for (const renderer of on.renderers) content.fill(renderer);
  // The names must keep off the scale bar.
  measureScale();
  signals.state.value = "picture";

  let scenes = 0;
  follow(
    () => scene.value,
    () => {
      if (scenes++ === 0) return;
      content.renew();
      // A file that came late may have brought what is to be seen.
      refit();
    },
  );
  const keyOf = ({ selection, compare }: State) => `${subjectKey(selection)} ${compare}`;
  let open: string | null = null;
  follow(
    () => store.state.value,
    (state) => {
      const { selection, compare } = state;
      const key = keyOf(state);
      if (key === open) return;
      const isStart = open === null;
      const keepsCamera = isStart && state.camera !== null;
      open = key;
      if (!selection && !compare) {
        if (isOutgrown) camera.keep();
        camera.giveBack();
        if (isOutgrown && !isStart) refit();
        isOutgrown = false;
      }
      // What the address opens is laid out already: the first picture is the right one.
      if (isStart && selection) camera.makeRoom(subjectPoints(scene.peek(), selection));
      if (isStart) content.number(compare ?? []);
      // What lies over the map must be laid out before it can be measured; by then the reader may have closed it.
      const arrange = () => {
        if (keyOf(store.state.peek()) !== key) return;
        settle();
        content.number(compare ?? []);
        if (selection) camera.makeRoom(subjectPoints(scene.peek(), selection));
        if (compare && !selection && !keepsCamera) camera.frame(comparePoints(scene.peek(), compare));
      };
      on.afterPaint(arrange);
    },
  );
  follow(
    () => store.state.value.camera,
    (wanted) => {
      if (wanted === written) return;
      written = wanted;
      if (wanted) camera.goTo(viewOf(wanted));
      // Back, to where the reader had not moved the map yet.
      else refit();
    },
  );

  /** The default view again, where the map or the drawer over it has changed its size. */
  function refit() {
    const { height, covers } = room(element);
    const free = Math.min(height, ...covers.map(({ top }) => (top > 0 ? top : height)));
    const { camera: wanted, selection, compare } = store.state.peek();
    if (!wanted && !selection && free > height * WORTH_LOOKING) {
      if (compare && compare.length > 0) camera.frame(comparePoints(scene.peek(), compare));
      else camera.fit(wholePoints(scene.peek()), "app");
    }
    settle();
  }
  let resting: ReturnType<typeof setTimeout>;
  let wasObserved = false;
  const panel = new ResizeObserver(() => {
    // The first time it tells of the size that the map has begun with.
    if (wasObserved) {
      clearTimeout(resting);
      resting = setTimeout(refit, RESTED);
    }
    wasObserved = true;
  });
  for (const cover of document.querySelectorAll("[data-covers-map]")) panel.observe(cover);

  return {
    zoomBy(levels) {
      const { centre, worldSize } = on.view();
      move({ centre, worldSize: worldSize * 2 ** levels }, "reader");
    },
    show(what) {
      written = null;
      store.patch({ camera: null }, "replace");
      if (what === "all") camera.fit(wholePoints(scene.peek()), "app");
      else camera.fit(corridorPoints(scene.peek()), "reader");
    },
    bring: on.bring,
    remove() {
      isGone = true;
      for (const stop of stops) stop();
      clearTimeout(resting);
      panel.disconnect();
      pointers.stop();
      hint.remove();
      on.remove();
    },
  };
}
