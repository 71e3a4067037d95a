import type { Partnership } from "../../atlas/files/schema.ts";
import type { Words } from "../../text/words.ts";

/** In a key that counts by theme: how many have several, and count in each of them; and which colour they have, where there is room. */
export function OfSeveral({ partnerships, words }: { partnerships: readonly Partnership[]; words: Words }) {
  const counts = partnerships.map(({ themes }) => themes.length).filter((count) => count > 1);
  return counts.length > 0 ? (
    <li class="of-several">
      <span>
        {words.ofSeveral(partnerships.length, counts.length, Math.max(...counts))}
        <span class="of-several-colour">{words.colon + words.colourOfSeveral}</span>
      </span>
    </li>
  ) : null;
}
