import type { Group } from "../../atlas/edition/edition.ts";

/** How the map shows a group: a filled area, or a hollow point for those without a shape. */
export function MembershipSwatch({ group: { id, fill } }: { group: Group }) {
  return (
    <span class={`membership-swatch ${fill === null ? "is-position" : `is-${id}`}`} aria-hidden="true" />
  );
}
