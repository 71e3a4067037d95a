import { emphasis } from "../../scene/emphasis.ts";
import { standings } from "../../scene/standings.ts";
import type { MapContent } from "../content/mapContent.ts";
import type { MapSources } from "../mapSignals.ts";
import type { Stage } from "../stage/stage.ts";
import type { Followers } from "./followers.ts";

/** Keeps how strongly everything is drawn in step with what is chosen, hovered, compared and filtered. */
export function followEmphasis(
  { store, atlas }: Pick<MapSources, "store" | "atlas">,
  content: Pick<MapContent, "emphasise" | "stand" | "grow">,
  { afterPaint }: Pick<Stage, "afterPaint">,
  { add }: Followers,
): void {
  const { selection, compare } = store.fields;
  let lit = selection.peek();
  let told = store.told.peek();
  let isWaiting = false;
  function emphasise() {
    lit = selection.peek();
    const compared = compare.peek() ?? [];
    const [before, filter, hover] = [told, store.filter.peek(), store.hover.peek()];
    told = store.told.peek();
    content.stand(standings(atlas.peek(), lit, compared, told));
    content.emphasise(emphasis(atlas.peek(), filter, lit, hover, compared, told));
    // The step that the page opens with is there.
    if (told !== before && told.length > 0) content.grow();
  }
  add(
    () => [
      atlas.value,
      store.filter.value,
      selection.value,
      store.hover.value,
      compare.value,
      store.told.value,
    ],
    () => {
      if (isWaiting) return;
      if (lit === selection.peek()) {
        emphasise();
        return;
      }
      // The card first.
      isWaiting = true;
      afterPaint(() => {
        isWaiting = false;
        emphasise();
      });
    },
  );
}
