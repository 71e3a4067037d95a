import type { CompareSort } from "../atlas/compare/sortColumns.ts";
import type { Lang } from "../atlas/lang.ts";
import type { GroundBox } from "./print/crop.ts";
import type { SheetFields } from "./print/sheetFields.ts";
import type { Selection } from "./selection.ts";

/** Centre in WGS84 degrees and MapLibre's zoom (the world is 512 × 2^zoom CSS px wide). */
export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

/** What an address asks of the map: a camera, or a part of the ground, which each window shows as large as it fits. */
export type Framing = Camera | GroundBox;

/** Whether it is a camera, and no part of the ground. */
export const isCamera = (framing: Framing): framing is Camera => "zoom" in framing;

/** How the comparison's window can be set: what is down and what across, its height, the small maps folded. */
export const TABLE_CHOICES = ["areas-as-rows", "full-height", "no-maps"] as const;
export type TableChoice = (typeof TABLE_CHOICES)[number];

/** All that the address holds. */
export interface State {
  lang: Lang;
  selection: Selection;
  /** The step of the story that is told, from 1; null while the reader looks around. */
  step: number | null;
  /** Ids of the themes that are switched on, in the edition's order; null while all are. */
  themes: readonly string[] | null;
  /** First and last month shown, as `monthNumber`s; null where the time span is not limited. */
  from: number | null;
  to: number | null;
  /** Adcodes side by side in the order of choosing, each once; empty while none is chosen, null while closed. */
  compare: readonly number[] | null;
  /** By which row the areas stand in order; null for the order of choosing. */
  sort: CompareSort | null;
  /** What is chosen for the comparison's window, in the order of TABLE_CHOICES. */
  table: readonly TableChoice[];
  /** Where the reader moved the map to, or what an address was written for; null while the app chooses. */
  camera: Framing | null;
  /** Whether the page stands in another one: the map with its popups, and no panel. */
  embed: boolean;
  /** The sheet for print that is being composed over the map; null while there is none. */
  sheet: SheetFields | null;
}

/** The state of a page that says nothing but its language. */
export const startIn = (lang: Lang): State => ({
  lang,
  selection: null,
  step: null,
  themes: null,
  from: null,
  to: null,
  compare: null,
  sort: null,
  table: [],
  camera: null,
  embed: false,
  sheet: null,
});

/** A change of some fields; the rest stays. */
export type Patch = Partial<State>;

/** What the pointer or the keyboard is on: lit on the map and in the panel, never in the address. */
export type Hover = Selection;

/** A text that is the same for the same subject: `region:<adcode>`, `partnership:<id>`, or empty. */
export function subjectKey(subject: Selection): string {
  if (!subject) return "";
  return `${subject.kind}:${subject.kind === "region" ? subject.adcode : subject.id}`;
}

/** A name beside the pointer, in CSS px from the map's top left. */
export interface Tip {
  x: number;
  y: number;
  subject: NonNullable<Selection>;
}

/** Several legs lie under one finger: the reader is asked which. In CSS px from the map's top left. */
export interface Choice {
  x: number;
  y: number;
  /** Ids of partnerships, nearest first. */
  partnerships: readonly string[];
}
