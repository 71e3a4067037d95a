import type { Preset } from "../atlas/edition.ts";
import { clampView } from "../geometry/clampView.ts";
import type { View } from "../geometry/fitCamera.ts";
import { groundLayer } from "../picture/groundLayer.ts";
import type { RendererFactories } from "../render/renderer.ts";
import { standings } from "../scene/standings.ts";
import {
  comparePoints,
  openingPoints,
  presetPoints,
  sightPoints,
  stepPoints,
  wholePoints,
} from "../scene/subjectPoints.ts";
import { wordsOf } from "../text/words.ts";
import { addressCamera } from "./addressCamera.ts";
import { cameraControl, firstView, viewOf } from "./cameraControl.ts";
import { mapContent } from "./content/mapContent.ts";
import { type FirstMap, firstMarks } from "./firstMarks.ts";
import { followEmphasis } from "./followEmphasis.ts";
import { followers } from "./followers.ts";
import { followOpened } from "./followOpened.ts";
import { gestureHint } from "./gestureHint.ts";
import { mapLimits, readersLimits } from "./mapLimits.ts";
import type { MapSignals, MapSources } from "./mapSignals.ts";
import { pointing } from "./pointing.ts";
import { room } from "./room.ts";
import { scaleOf } from "./scaleOf.ts";
import { settling } from "./settling.ts";
import { type Stage, stage } from "./stage/stage.ts";
import { whenPanelsRest } from "./whenPanelsRest.ts";

export interface MapView {
  zoomBy(levels: number): void;
  /** A view of the edition, or the whole map. */
  show(preset: Preset | null): void;
  /** Lets MapLibre come. */
  bring(): void;
  remove(): void;
}

/** A panel that leaves less of the map than this part is read, not looked past. */
const WORTH_LOOKING = 0.35;
/** Of a scale: names that fit one fit the other. */
const SAME_SCALE = 0.0005;

/** Whether the map is worth looking at under what lies over it. */
function isInSight(element: HTMLElement): boolean {
  const { height, covers } = room(element);
  return Math.min(height, ...covers.map(({ top }) => (top > 0 ? top : height))) > height * WORTH_LOOKING;
}

/** The view with which a map in an element begins. */
export function startView(element: HTMLElement, { store, scene, atlas }: MapSources): View {
  const size = { width: element.clientWidth, height: element.clientHeight };
  const whole = firstView(element, wholePoints(scene.peek()));
  const opening = firstView(element, openingPoints(scene.peek(), size));
  const asked = store.state.peek().camera;
  return clampView(asked ? viewOf(asked) : opening, size, mapLimits(atlas.peek().edition, whole, size));
}

/**
 * The map in an element, kept in step with the Scene and the State, whatever draws it.
 *
 * @param first This one goes on with it.
 */
export function createMapView(
  element: HTMLElement,
  sources: MapSources,
  signals: MapSignals,
  factories: RendererFactories,
  first: FirstMap = { picture: null, isThere: false },
): MapView {
  const { store, atlas, scene } = sources;
  const { edition } = atlas.peek();
  const size = () => ({ width: element.clientWidth, height: element.clientHeight });
  const wholeNow = () => firstView(element, wholePoints(scene.peek()));
  let whole = wholeNow();
  const clamped = (view: View) => clampView(view, size(), mapLimits(edition, whole, size()));
  const start = startView(element, sources);
  let limits = readersLimits(edition, whole, [start], size());
  const { selection, compare } = store.state.peek();
  const standing = standings(atlas.peek(), selection, compare ?? [], store.told.peek());
  const marks = firstMarks(element, first, scene.peek(), start, standing);

  // In an article one finger and the wheel scroll the page.
  const sharesGestures = store.state.value.embed;
  const hint = gestureHint(element);
  const ground = groundLayer([
    ...(first.picture?.querySelectorAll<SVGGElement>('[data-plane="ground"]') ?? []),
  ]);
  const on: Stage = stage(element, start, { edition, limits, sharesGestures }, ground, factories, {
    fill: (renderer) => content.fill(renderer),
    state(state) {
      signals.state.value = state;
    },
    passed: (gesture) => hint.show(gesture, wordsOf(edition, store.fields.lang.peek())),
    moveStart() {
      pointers.leave();
      // It will be settled where the move ends.
      settled.cancel();
    },
    move() {
      content.follow();
      measure();
    },
    moveEnd(origin) {
      const scale = settled.worldSize();
      // While the reader only pans, the names stay where they are.
      if (origin === "reader" && scale && Math.abs(on.view().worldSize / scale - 1) <= SAME_SCALE)
        on.inSteps(content.nameGround());
      else settled.begin();
      if (origin === "app") return;
      camera.keep();
      address.write(on.view());
    },
    resize() {
      whole = wholeNow();
      allow(clamped(on.view()));
      outgrow();
      refit();
    },
  });
  /** From a view on the reader may go on as far as the ground goes. */
  function allow(view: View) {
    limits = readersLimits(edition, whole, [on.view(), view], size());
    on.limit(limits);
  }
  const camera = cameraControl(element, on.view, (view) => {
    const there = clamped(view);
    allow(there);
    on.move(there, "app");
  });
  const content = mapContent(element, scene, on.view, on.renderers, marks);
  const pointers = pointing(element, store, signals, on.view, () => content.state.drawn);
  const settled = settling(on, content, measure);

  const measureScale = () => {
    signals.scale.value = scaleOf(on.view());
  };
  function measure() {
    measureScale();
    signals.sight.value = { view: on.view(), drawn: content.state.drawn };
  }
  /** The default view again, where the map or the drawer over it has changed its size. */
  function refit() {
    const { camera: wanted, selection, compare, step } = store.state.peek();
    const told = edition.story[(step ?? 0) - 1];
    if (!wanted && !selection && isInSight(element)) {
      if (told) camera.frame(stepPoints(scene.peek(), told, sightPoints));
      else if (compare && compare.length > 0) camera.frame(comparePoints(scene.peek(), compare));
      else camera.fit(openingPoints(scene.peek(), size()));
    }
    settled.begin();
  }

  const following = followers();
  followEmphasis(sources, content, on, following);
  for (const renderer of on.renderers) content.fill(renderer);
  // The names must keep off the scale bar.
  measureScale();
  signals.state.value = "picture";
  let isFirst = true;
  following.add(
    () => scene.value,
    () => {
      if (isFirst) {
        isFirst = false;
        return;
      }
      content.renew();
      // A file that came late may have brought what is to be seen.
      refit();
    },
  );
  const outgrow = followOpened(
    sources,
    { stage: on, content, camera, settling: settled },
    first.isThere,
    refit,
    following,
  );
  const address = addressCamera(store, camera, refit, following);
  const stopWatching = whenPanelsRest(refit);

  return {
    zoomBy(levels) {
      const { centre, worldSize } = on.view();
      on.move(clampView({ centre, worldSize: worldSize * 2 ** levels }, size(), limits), "reader");
    },
    show(preset) {
      const points = preset ? presetPoints(scene.peek(), preset) : wholePoints(scene.peek());
      if (points.length > 0) address.choose(clamped(camera.around(points)));
    },
    bring: on.bring,
    remove() {
      following.end();
      stopWatching();
      pointers.stop();
      hint.remove();
      on.remove();
    },
  };
}
