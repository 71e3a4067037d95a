import type { CompareSort } from "../../atlas/compare/sortColumns.ts";
import type { Edition } from "../../atlas/edition/edition.ts";
import type { Lang } from "../../atlas/lang.ts";
import { type Filter, NO_FILTER } from "../../atlas/queries/filter.ts";
import type { Selection } from "../selection.ts";
import type { Crop, SheetExtent } from "./crop.ts";
import type { Nudge } from "./nudge.ts";

/** `both` writes the edition's first language, and its second beneath it. */
export type SheetLang = Lang | "both";

/** What a sheet of an edition can be written in. */
export const sheetLangs = ({ languages }: Pick<Edition, "languages">): readonly SheetLang[] =>
  languages.length > 1 ? [...languages, "both"] : languages;

/** Colour; greys of one black ink; or black alone, with patterns and hatches. */
export const INKS = ["colour", "grey", "black"] as const;
export type Ink = (typeof INKS)[number];

export const BLEEDS = [0, 3] as const;

/** What a sheet has beside its map unless it is switched off: title and subtitle, what marks mean, scale bar and north. */
export const BLOCKS = ["heading", "legend", "scale"] as const;

/** From and to, in mm. Narrower than a column holds no name of 6 pt; wider is no page of a newspaper. */
export const LENGTHS = { width: [40, 1000], height: [40, 1400], margin: [0, 50] } as const;

/**
 * What a sheet is of: the whole (null), a region, a partnership, the story as a strip of maps, or areas side by side,
 * numbered in the order of choosing and standing in that of a measure where one is named.
 */
export type SheetSubject =
  | Selection
  | { kind: "story" }
  | { kind: "compare"; adcodes: readonly number[]; sort?: CompareSort | null };

/** A sheet as it is asked for. All lengths in millimetres, of the trimmed page. */
export interface SheetSettings {
  width: number;
  /** Null: as high as the map's extent and the furniture need. */
  height: number | null;
  margin: number;
  /** With 3 mm of bleed the page has crop marks, and the document is 8 mm larger on each side. */
  bleed: (typeof BLEEDS)[number];
  lang: SheetLang;
  ink: Ink;
  subject: SheetSubject;
  filter: Filter;
  /** What the map shows; what the sheet is of where it is null. */
  extent: SheetExtent;
  /** How the map is moved from there. */
  crop: Crop | null;
  /** Names that are moved from where they were placed, each once. */
  nudges: readonly Nudge[];
  /** Which of its pages, from 1, where a comparison needs more than one; beyond the last it is the last. */
  part: number;
  /** Null: the subject's own. */
  title: string | null;
  /** Who made the sheet, beneath its heading; printed as it is. */
  byline: string | null;
  note: string | null;
  /** 审图号, as the publisher obtained it. Nothing is printed without it. */
  reviewNumber: string | null;
  /** Printed as it is. */
  date: string | null;
  /** Title and subtitle: without them the page is for one that has a headline of its own. */
  heading: boolean;
  /** What lines, fills and marks mean. */
  legend: boolean;
  /** The bar, and the arrow to the north. */
  scale: boolean;
  /** The inset of the edition. `auto`: below 160 mm, where it enlarges enough to help. */
  inset: boolean | "auto";
  /** What its partnerships are, as text, and of a comparison its tables. `auto`: on pages that have a height, and of a region. */
  list: boolean | "auto";
  /** Where the atlas is published: a QR code leads to what the sheet shows of it. Null: no code. */
  site: string | null;
}

/** But for the language: two columns, the whole atlas, in colour. */
export const SHEET_DEFAULTS: Omit<SheetSettings, "lang"> = {
  width: 100,
  height: null,
  margin: 0,
  bleed: 0,
  ink: "colour",
  subject: null,
  filter: NO_FILTER,
  extent: null,
  crop: null,
  nudges: [],
  part: 1,
  title: null,
  byline: null,
  note: null,
  reviewNumber: null,
  date: null,
  heading: true,
  legend: true,
  scale: true,
  inset: "auto",
  list: "auto",
  site: null,
};
