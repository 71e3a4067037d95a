import type { Partnership } from "../../atlas/files/schema.ts";
import type { Words } from "../../text/words.ts";
import { ManySides } from "./ManySides.tsx";
import { OfSeveral } from "./OfSeveral.tsx";

interface Props {
  partnerships: readonly Partnership[];
  words: Words;
}

/** What the map's points and the heavy river are, and how lines are drawn that are not of one theme and of a pair alone. */
export function MapKey({ partnerships, words }: Props) {
  return (
    <ul class="map-key">
      <li>
        <svg class="map-key-mark" viewBox="0 0 16 12" aria-hidden="true">
          <circle cx="8" cy="6" r="3.5" class="map-key-seat" />
        </svg>
        {words.key.seat}
      </li>
      {words.key.river && (
        <li>
          <svg class="map-key-mark" viewBox="0 0 16 12" aria-hidden="true">
            <path d="M1 8C4 8 4 4 8 4S12 8 15 6" class="map-key-river" />
          </svg>
          {words.key.river}
        </li>
      )}
      <ManySides partnerships={partnerships} label={words.key.manySides} />
      <OfSeveral partnerships={partnerships} words={words} />
    </ul>
  );
}
