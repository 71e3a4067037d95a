import type { Atlas } from "../../atlas/atlas.ts";

/** Groups that are chosen with one press, each in the atlas's order. */
export function presets({ jurisdictions }: Atlas): Record<"partners" | "basin" | "all", number[]> {
  const all = [...jurisdictions.values()];
  const of = (...memberships: string[]) =>
    all.filter(({ membership }) => memberships.includes(membership)).map(({ adcode }) => adcode);
  return { partners: of("partner"), basin: of("hub", "basin"), all: all.map(({ adcode }) => adcode) };
}
