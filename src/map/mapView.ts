import type { Preset } from "../atlas/edition.ts";
import { groundLayer } from "../picture/groundLayer.ts";
import type { RendererFactories } from "../render/renderer.ts";
import { presetPoints, wholePoints } from "../scene/subjectPoints.ts";
import { wordsOf } from "../text/words.ts";
import { addressCamera } from "./addressCamera.ts";
import { cameraControl } from "./cameraControl.ts";
import { cameraRange } from "./cameraRange.ts";
import { mapContent } from "./content/mapContent.ts";
import { type FirstMap, firstGround, firstViewport } from "./firstViewport.ts";
import { followEmphasis } from "./followEmphasis.ts";
import { followers } from "./followers.ts";
import { followOpened } from "./followOpened.ts";
import { followScene } from "./followScene.ts";
import { gestureHint } from "./gestureHint.ts";
import type { MapSignals, MapSources } from "./mapSignals.ts";
import { pointing } from "./pointing.ts";
import { refitting } from "./refitting.ts";
import { scaleOf } from "./scaleOf.ts";
import { settling } from "./settling.ts";
import { stage as createStage } from "./stage/stage.ts";
import { startView } from "./startView.ts";
import { tellSight } from "./tellSight.ts";
import { viewEvents } from "./viewEvents.ts";
import { whenPanelsRest } from "./whenPanelsRest.ts";

export interface MapView {
  zoomBy(levels: number): void;
  /** A view of the edition, or the whole map. */
  show(preset: Preset | null): void;
  /** Lets MapLibre come. */
  bring(): void;
  remove(): void;
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
  const start = startView(element, sources);
  const range = cameraRange(element, sources, start);
  const viewport = firstViewport(element, first, scene.peek(), start);
  const hint = gestureHint(element);
  const ground = groundLayer(firstGround(first));
  // In an article one finger and the wheel scroll the page.
  const interaction = { edition, limits: range.state.limits, sharesGestures: store.state.value.embed };
  const stage = createStage(element, start, interaction, ground, factories, {
    fill: (renderer) => content.fill(renderer),
    state(state) {
      signals.state.value = state;
    },
    passed: (gesture) => hint.show(gesture, wordsOf(edition, store.fields.lang.peek())),
    ...viewEvents(() => parts),
  });
  const content = mapContent(element, scene, stage.view, stage.renderers, viewport);
  const camera = cameraControl(element, stage.view, (view) => {
    const there = range.clamped(view);
    stage.limit(range.allow([stage.view(), there]));
    stage.move(there, "app");
  });

  const tell = () => tellSight(signals, stage, content);
  const pointer = pointing(element, store, signals, stage.view, () => content.state.drawn);
  const settler = settling(stage, content, tell);
  const refit = refitting(element, sources, camera, settler);

  const parts = {
    stage,
    range,
    camera,
    content,
    pointing: pointer,
    settling: settler,
    tellSight: tell,
    refit,
    // Who follows is there before anybody moves the map or gives it another size.
    writeView: () => address.write(stage.view()),
    outgrow: () => outgrow(),
  };

  const following = followers();
  followEmphasis(sources, content, stage, following);
  for (const renderer of stage.renderers) content.fill(renderer);
  // The names must keep off the scale bar.
  signals.scale.value = scaleOf(stage.view());
  signals.state.value = "picture";
  followScene(sources, content, refit, following);
  const outgrow = followOpened(sources, parts, refit, following);
  const address = addressCamera(store, camera, refit, following);
  const stopWatching = whenPanelsRest(refit);

  return {
    zoomBy(levels) {
      const { centre, worldSize } = stage.view();
      stage.move(range.allowed({ centre, worldSize: worldSize * 2 ** levels }), "reader");
    },
    show(preset) {
      const points = preset ? presetPoints(scene.peek(), preset) : wholePoints(scene.peek());
      if (points.length > 0) address.choose(range.clamped(camera.around(points)));
    },
    bring: stage.bring,
    remove() {
      following.end();
      stopWatching();
      pointer.stop();
      hint.remove();
      stage.remove();
    },
  };
}
