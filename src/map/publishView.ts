import { scaleOf } from "./camera/scaleOf.ts";
import type { MapContent } from "./content/mapContent.ts";
import type { MapSignals } from "./mapSignals.ts";
import type { Stage } from "./stage/stage.ts";

/** Publishes the scale, and what is in sight at it, for the panels. */
export function publishView(
  { sight, scale }: Pick<MapSignals, "sight" | "scale">,
  { view }: Pick<Stage, "view">,
  { state }: Pick<MapContent, "state">,
): void {
  scale.value = scaleOf(view());
  sight.value = { view: view(), drawn: state.drawn };
}
