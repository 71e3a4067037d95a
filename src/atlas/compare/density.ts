import type { JurisdictionProperties } from "../files/schema.ts";

/** Residents of the 2020 census per km² of the official area; approximate where one of the two is, with its note. */
export function density({ area, census }: Pick<JurisdictionProperties, "area" | "census">) {
  const doubtful = [area, census].find(({ approximate }) => approximate);
  return {
    value: census.value / area.value,
    approximate: doubtful !== undefined,
    note: doubtful?.note,
  };
}
