import type { Preset } from "../atlas/edition/edition.ts";
import type { RendererFactories } from "../render/renderer.ts";
import { clearPoints, presetPoints, wholePoints } from "../scene/subjectPoints.ts";
import { scaleOf } from "./camera/scaleOf.ts";
import type { FirstMap } from "./firstMarks.ts";
import { addressCamera } from "./followers/addressCamera.ts";
import { followEmphasis } from "./followers/followEmphasis.ts";
import { followers } from "./followers/followers.ts";
import { followOpened } from "./followers/followOpened.ts";
import { followScene } from "./followers/followScene.ts";
import { mapParts } from "./mapParts.ts";
import type { MapSignals, MapSources } from "./mapSignals.ts";
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
  const { store, scene } = sources;
  const parts = mapParts(element, sources, signals, factories, first, {
    writeView: () => address.write(stage.view()),
    outgrow: () => outgrow(),
  });
  const { stage, range, camera, content, refit } = parts;

  const following = followers();
  followEmphasis(sources, content, stage, following);
  for (const renderer of stage.renderers) content.fill(renderer);
  // The names must keep off the scale bar.
  signals.scale.value ??= scaleOf(stage.view());
  signals.state.value = "picture";
  followScene(sources, content, refit, following);
  const outgrow = followOpened(sources, parts, first.isThere, refit, following);
  const address = addressCamera(store, camera, refit, following);
  const stopWatching = whenPanelsRest(refit);

  return {
    zoomBy(levels) {
      const { centre, worldSize } = stage.view();
      stage.move(range.allowed({ centre, worldSize: worldSize * 2 ** levels }), "reader");
    },
    show(preset) {
      const points = preset ? presetPoints(scene.peek(), preset) : wholePoints(scene.peek());
      if (points.length > 0)
        address.choose(range.clamped(camera.around(points, clearPoints(scene.peek(), points))));
    },
    bring: stage.bring,
    remove() {
      following.end();
      content.end();
      stopWatching();
      parts.pointing.stop();
      parts.hint.remove();
      stage.remove();
    },
  };
}
