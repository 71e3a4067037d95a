import type { MapPort, MapState } from "../../map/mapPort.ts";
import type { Words } from "../../text/words.ts";

/** One quiet line where the picture is the map because MapLibre cannot be, and what can be done. */
export function MapStatus({ map, words }: { map: MapPort; words: Words }) {
  const state = map.state.value;
  const texts: Partial<Record<MapState, string>> = words.mapState;
  const buttons: Partial<Record<MapState, { name: string; act(): void }>> = {
    failed: { name: words.retry, act: map.retry },
    outdated: { name: words.reload, act: () => location.reload() },
  };
  const [text, button] = [texts[state], buttons[state]];
  return (
    // There from the start, so that what comes into it is read out.
    <p class="map-status" role="status">
      {text && (
        <span data-over-map>
          {text}
          {button && (
            <button type="button" class="text-button" onClick={button.act}>
              {button.name}
            </button>
          )}
        </span>
      )}
    </p>
  );
}
