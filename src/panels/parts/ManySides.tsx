import type { Partnership } from "../../atlas/files/schema.ts";
import { isManyParty } from "../../atlas/queries/isManyParty.ts";

/** In a key: at rest the lines of an agreement of many sides are thinner than what a pair has agreed by itself. */
export function ManySides({ partnerships, label }: { partnerships: readonly Partnership[]; label: string }) {
  return partnerships.some(isManyParty) ? (
    <li class="many-sides">
      <svg class="theme-swatch" width="30" height="10" aria-hidden="true">
        <path class="many-sides-line" d="M4 5h22" />
      </svg>
      <span>{label}</span>
    </li>
  ) : null;
}
