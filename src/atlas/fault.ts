import type { FileName } from "./schema.ts";

/** Something wrong in one of the data files: which file, which entry of it, which field, and what. */
export interface Fault {
  file: FileName;
  /** The id or adcode of the entry, `#3` for the third where it has none, or empty for the file as a whole. */
  entry: string;
  /** Dotted path inside the entry, empty for the entry as a whole. */
  field: string;
  problem: string;
}

/** A data file that the page could not load: it is not there, or what is there is not usable. */
export interface FileFault {
  file: FileName;
  kind: "missing" | "broken";
}

export const FILE_PATHS: Record<FileName, string> = {
  partnerships: "geo/partnerships.json",
  jurisdictions: "geo/jurisdictions.geojson",
  places: "geo/places.geojson",
  measures: "geo/measures.json",
  counties: "geo/counties.geojson",
  rivers: "geo/rivers.geojson",
  surroundings: "geo/surroundings.geojson",
  relief: "geo/relief.geojson",
};

/** One line: `geo/partnerships.json: football-match: date.start: “2025-13” is not a date`. */
export function faultLine({ file, entry, field, problem }: Fault): string {
  return [FILE_PATHS[file], entry, field, problem].filter(Boolean).join(": ");
}
