import type { CompareRow } from "../atlas/compare/compareRows.ts";
import type { Edition, Step } from "../atlas/edition/edition.ts";
import type { Lang } from "../atlas/lang.ts";
import type { GroundBox } from "./print/crop.ts";
import type { State } from "./state.ts";

/** What an address may name; anything else is dropped. */
export interface Known {
  /** Those of the edition: an address that names none has the first. */
  languages: Edition["languages"];
  regions: readonly number[];
  partnerships: readonly string[];
  /** Ids, in the order of the list. */
  themes: readonly string[];
  /** Of the story, in their order. */
  steps: readonly Step[];
  /** Ids of the edition's views, and what of the ground there is to draw. */
  views: readonly string[];
  ground: GroundBox;
  /** Ids of what a map names: adcodes, venues, the main river and provinces. */
  names: readonly string[];
  /** What compared areas can be put in order by. */
  rows: readonly CompareRow[];
  /** First and last month of the partnerships, as `monthNumber`s. */
  months: readonly [number, number];
  /** Of what not all is known, as a data file is missing: what an address names beyond the list is kept for later. */
  missing?: readonly ("regions" | "partnerships")[];
}

/**
 * Reads one field; `undefined` where the text is not usable. A field that is a list may refuse a part of it and use
 * the rest. Its writer gives null to leave the field out.
 * `home` is the language that an address need not name.
 */
export interface Field {
  key: string;
  read(text: string, known: Known, soFar: State): Partial<State> | undefined;
  refuse?(text: string, known: Known, soFar: State): readonly string[];
  write(state: State, home: Lang): string | null;
  /** What it names, and the part of the state that it sets: where not all of that is known the field may be kept. */
  names?: { kind: "regions" | "partnerships"; sets: keyof State };
  /** Another field without which the key is not the atlas's, but somebody else's. */
  under?: string;
}
