import type { Drawn } from "./drawn.ts";
import type { Emphasis } from "./emphasis.ts";
import { type ScaledVenue, venuesAtScale } from "./names/venuesAtScale.ts";

/** The venues and sites of what is lit, with the places of their names. */
export function shownVenues(drawn: Drawn, shown?: Emphasis): ScaledVenue[] {
  const isLit = (leg: string) => shown?.legs.get(leg) === "lit";
  return venuesAtScale(drawn, shown?.venues ?? [], isLit);
}
