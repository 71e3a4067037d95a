import type { Course, Figure, JurisdictionProperties, Partnership, Translated } from "../files/schema.ts";

/** Why a cell has no value. */
export type Absence =
  /** The hub has no distance from itself. */
  | "hub"
  /** A mere position has neither a shape nor figures here. */
  | "outside"
  /** A data file is missing. */
  | "unknown"
  /** No partnership, or none that passes the filter. */
  | "noPartnership"
  /** The main river is nowhere inside. */
  | "offRiver";

/** How a number is to be taken: as it is, as about so many, or as so many at least. */
export type Precision = "exact" | "about" | "atLeast";

/** What stands in one cell, in no language. */
export type CompareValue =
  | {
      kind: "number";
      number: number;
      precision: Precision;
      note: Translated | undefined;
      sources: Figure["sources"];
    }
  | { kind: "date"; date: Partnership["date"] }
  | { kind: "bearing"; degrees: number }
  | { kind: "course"; course: Course }
  | { kind: "areas"; adcodes: readonly number[] }
  | { kind: "words"; words: Translated; note: Translated | undefined; sources: Figure["sources"] }
  | { kind: "province"; province: JurisdictionProperties["province"] }
  | { kind: "none"; why: Absence };

/** A number that is as it is. */
export const number = (value: number): CompareValue => ({
  kind: "number",
  number: value,
  precision: "exact",
  note: undefined,
  sources: [],
});

/** A sourced figure, about right where its sources disagree. */
export const figure = ({
  value,
  approximate,
  note,
  sources,
}: Pick<Figure, "value" | "approximate" | "sources"> & { note?: Translated | undefined }): CompareValue => ({
  kind: "number",
  number: value,
  precision: approximate ? "about" : "exact",
  note,
  sources,
});

/** A lower bound. */
export const atLeast = (value: number, note: Translated | undefined): CompareValue => ({
  kind: "number",
  number: value,
  precision: "atLeast",
  note,
  sources: [],
});

/** A sourced statement in words. */
export const statement = ({ value, note, sources }: JurisdictionProperties["seat"]): CompareValue => ({
  kind: "words",
  words: value,
  note,
  sources,
});

/** No value, and why. */
export const none = (why: Absence): CompareValue => ({ kind: "none", why });
