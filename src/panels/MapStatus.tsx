import type { Words } from "../text/words.ts";
import type { MapState } from "./mapPort.ts";

/** Why there is no map, or not yet; nothing once there is one. */
export function MapStatus({ state, words }: { state: MapState; words: Words }) {
  if (state === "ready") return null;
  return (
    <p class="map-status" data-state={state} role={state === "loading" ? undefined : "status"}>
      {words.mapState[state]}
    </p>
  );
}
