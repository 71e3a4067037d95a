import { stepOf } from "../atlas/edition/edition.ts";
import { groundLayer } from "../picture/groundLayer.ts";
import { openingOf } from "../render/firstDrawn.ts";
import type { RendererFactories } from "../render/renderer.ts";
import { standings } from "../scene/standings.ts";
import { wordsOf } from "../text/words.ts";
import { type CameraControl, cameraControl } from "./camera/cameraControl.ts";
import { type CameraRange, cameraRange, wholeView } from "./camera/cameraRange.ts";
import { startView } from "./camera/startView.ts";
import { type MapContent, mapContent } from "./content/mapContent.ts";
import { type FirstMap, firstGround, firstMarks } from "./firstMarks.ts";
import { gestureHint } from "./gestureHint.ts";
import type { MapSignals, MapSources } from "./mapSignals.ts";
import { type Pointing, pointing } from "./pointing.ts";
import { publishView } from "./publishView.ts";
import { refitting } from "./refitting.ts";
import { type Settling, settling } from "./settling.ts";
import { stage as createStage, type Stage } from "./stage/stage.ts";
import { type ViewParts, viewEvents } from "./viewEvents.ts";

/** What a map is made of; each has a state of its own, or none. */
export interface MapParts {
  stage: Stage;
  range: CameraRange;
  camera: CameraControl;
  content: MapContent;
  pointing: Pointing;
  settling: Settling;
  /** Shows the default view again, where that is what the reader sees. */
  refit(): void;
  /** Tells the reader which gestures the map leaves to the page. */
  hint: ReturnType<typeof gestureHint>;
}

/**
 * Makes the parts of a map and has them answer one another. None follows the State yet.
 *
 * @param followers What those do who will follow it, when the view or the size changes.
 */
export function mapParts(
  element: HTMLElement,
  sources: MapSources,
  signals: MapSignals,
  factories: RendererFactories,
  first: FirstMap,
  followers: Pick<ViewParts, "writeView" | "outgrow">,
): MapParts {
  const { store, atlas, scene } = sources;
  const { edition } = atlas.peek();
  const whole = wholeView(element, scene.peek());
  const start = startView(element, sources, whole);
  const range = cameraRange(element, sources, whole, start);
  const { selection, compare, step } = store.state.peek();
  const standing = standings(atlas.peek(), selection, compare ?? [], store.told.peek());
  const opening = openingOf(scene.peek(), standing, { selection, compare }, stepOf(edition, step));
  const marks = firstMarks(element, first, scene.peek(), start, opening);
  const hint = gestureHint(element);
  // In an article one finger and the wheel scroll the page.
  const interaction = { edition, limits: range.state.limits, sharesGestures: store.state.value.embed };
  const ground = groundLayer(firstGround(first), first.isThere);
  const stage = createStage(element, start, interaction, ground, factories, {
    fill: (renderer) => content.fill(renderer),
    state(state) {
      signals.state.value = state;
    },
    passed: (gesture) => hint.show(gesture, wordsOf(edition, store.fields.lang.peek())),
    ...viewEvents(() => ({ ...parts, ...followers, publishView: publish, publishMoving })),
  });
  const publishMoving = (isMoving: boolean) => {
    signals.isMoving.value = isMoving;
  };
  const content = mapContent(element, scene, stage.view, stage.renderers, marks);
  const publish = () => publishView(signals, stage, content);
  const camera = cameraControl(element, stage.view, range.clamped, (view) => {
    stage.limit(range.allow([stage.view(), view]));
    stage.move(view, "app");
  });
  const settler = settling(stage, content, publish);
  const parts: MapParts = {
    stage,
    range,
    camera,
    content,
    hint,
    settling: settler,
    pointing: pointing(element, store, signals, stage.view, () => content.state.drawn),
    refit: refitting(element, sources, camera, settler),
  };
  return parts;
}
