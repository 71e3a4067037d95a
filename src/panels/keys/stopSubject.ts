import type { MapStop } from "../../scene/mapStop.ts";
import type { Selection } from "../../state/selection.ts";

/** What a stop lights and opens: its region, or the partnership of its strand. */
export function stopSubject({ adcode, leg }: MapStop): NonNullable<Selection> {
  // A leg's id is `<partnership>:<adcode>`.
  return leg ? { kind: "partnership", id: leg.slice(0, leg.lastIndexOf(":")) } : { kind: "region", adcode };
}
