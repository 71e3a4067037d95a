import type { MapContent } from "../content/mapContent.ts";
import type { MapSources } from "../mapSignals.ts";
import type { Followers } from "./followers.ts";

/** Draws each other Scene, and shows the default view anew: a file that came late may have brought what is to be seen. */
export function followScene(
  { scene }: Pick<MapSources, "scene">,
  content: Pick<MapContent, "renew">,
  refit: () => void,
  { add }: Followers,
): void {
  let shown = scene.peek();
  add(
    () => scene.value,
    (next) => {
      if (next === shown) return;
      shown = next;
      content.renew();
      refit();
    },
  );
}
