import type { Membership } from "../../atlas/schema.ts";

/** How the map shows a membership: a filled area, or a hollow point for those outside. */
export function MembershipSwatch({ membership }: { membership: Membership }) {
  return <span class={`membership-swatch is-${membership}`} aria-hidden="true" />;
}
