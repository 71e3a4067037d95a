import type { Words } from "../../text/words.ts";

/** What the map's points and the heavy river are. */
export function MapKey({ words }: { words: Words }) {
  return (
    <ul class="map-key">
      <li>
        <svg class="map-key-mark" viewBox="0 0 16 12" aria-hidden="true">
          <circle cx="8" cy="6" r="3.5" class="map-key-seat" />
        </svg>
        {words.key.seat}
      </li>
      <li>
        <svg class="map-key-mark" viewBox="0 0 16 12" aria-hidden="true">
          <path d="M1 8C4 8 4 4 8 4S12 8 15 6" class="map-key-river" />
        </svg>
        {words.key.river}
      </li>
    </ul>
  );
}
