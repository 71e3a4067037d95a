import type { MapPort } from "../../map/mapPort.ts";
import type { Words } from "../../text/words.ts";

/** A step nearer, a step farther. */
export function ZoomButtons({ map, words }: { map: MapPort; words: Words }) {
  return (
    <div class="zoom" data-over-map onPointerEnter={map.prepare} onFocusIn={map.prepare}>
      <button type="button" class="zoom-button" aria-label={words.zoomIn} onClick={() => map.zoomIn()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button type="button" class="zoom-button" aria-label={words.zoomOut} onClick={() => map.zoomOut()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
    </div>
  );
}
