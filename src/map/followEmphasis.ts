import { emphasis } from "../scene/emphasis.ts";
import type { MapContent } from "./content/mapContent.ts";
import type { Followers } from "./followers.ts";
import type { MapSources } from "./mapSignals.ts";
import type { Stage } from "./stage/stage.ts";

/** Keeps how strongly everything is drawn in step with what is chosen, hovered, compared and filtered. */
export function followEmphasis(
  { store, atlas }: Pick<MapSources, "store" | "atlas">,
  content: Pick<MapContent, "emphasise">,
  { afterPaint }: Pick<Stage, "afterPaint">,
  { add }: Followers,
): void {
  const { selection, compare } = store.fields;
  let lit = selection.peek();
  let isWaiting = false;
  function emphasise() {
    lit = selection.peek();
    content.emphasise(
      emphasis(atlas.peek(), store.filter.peek(), lit, store.hover.peek(), compare.peek() ?? []),
    );
  }
  add(
    () => [atlas.value, store.filter.value, selection.value, store.hover.value, compare.value],
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
