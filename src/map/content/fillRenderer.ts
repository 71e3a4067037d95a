import type { Renderer } from "../../render/renderer.ts";
import { laneTones } from "../../scene/laneTones.ts";
import type { Scene } from "../../scene/scene.ts";
import type { ContentState } from "./contentState.ts";
import { withGrowth } from "./growth.ts";

/** Writes the names, the venues and the numbers where they have been placed. */
export function writeNames(renderer: Renderer, { drawn, shown, compared }: ContentState): void {
  renderer.names(drawn);
  renderer.venues(drawn, shown);
  renderer.numbers(drawn, compared);
}

/** Draws everything that there is into a renderer that is empty; what the page has begun with is seen already, and not known. */
export function fillRenderer(renderer: Renderer, scene: Scene, state: ContentState): void {
  const { drawn, laid, groundNames, shown, growth, begunWith } = state;
  renderer.ground(scene);
  if (!begunWith || laid.length > 0) renderer.strands(withGrowth(drawn, growth));
  if (!begunWith) {
    if (drawn.names.size > 0) writeNames(renderer, state);
    renderer.groundNames(drawn, groundNames);
  }
  if (shown) renderer.tone(laneTones(drawn.scene, shown));
}
