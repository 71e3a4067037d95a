import type { FileName } from "./schema.ts";

/** The files that the page loads, and the edition that it has from the start. */
export type DataFile = FileName | "edition";

/** Something wrong in one of the data files, or of others: which file, which entry of it, which field, and what. */
export interface Fault<File = DataFile> {
  file: File;
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

/** Their names, in the folder of the edition. */
const NAMES: Record<DataFile, string> = {
  edition: "edition.json",
  partnerships: "partnerships.json",
  jurisdictions: "jurisdictions.geojson",
  boundaries: "jurisdictions.geojson",
  places: "places.geojson",
  measures: "measures.json",
  counties: "counties.geojson",
  rivers: "rivers.geojson",
  surroundings: "surroundings.geojson",
  relief: "relief.geojson",
};

/** The folder of the atlas's own edition. */
export const OWN_EDITION = "geo";

/** The folder of the edition that a page is built of, as the build writes it in. */
const builtFolder = (): string => import.meta.env.EDITION_FOLDER ?? OWN_EDITION;

/** Where a file of an edition is: `geo/partnerships.json`. A page knows its folder. */
export const pathOf = (file: DataFile, folder: string = builtFolder()): string => `${folder}/${NAMES[file]}`;

/** One line: `geo/partnerships.json: <id>: date.start: “2025-13” is not a date`. */
export function faultLine({ file, entry, field, problem }: Fault, folder?: string): string {
  return [pathOf(file, folder), entry, field, problem].filter(Boolean).join(": ");
}

/** All of an edition, one a line, each once: a file that is read in two parts has some of them twice. */
export const faultLines = (faults: readonly Fault[], folder?: string): string =>
  [...new Set(faults.map((fault) => faultLine(fault, folder)))].join("\n");
