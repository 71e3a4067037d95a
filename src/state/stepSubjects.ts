import type { Step } from "../atlas/edition/edition.ts";
import type { Selection } from "./selection.ts";

/** What a step of the story tells of: it is lit on the map. */
export const stepSubjects = ({
  shows: { partnerships, regions = [] },
}: Step): readonly NonNullable<Selection>[] => [
  ...partnerships.map((id) => ({ kind: "partnership", id }) as const),
  ...regions.map((adcode) => ({ kind: "region", adcode }) as const),
];
