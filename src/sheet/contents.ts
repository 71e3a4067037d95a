import type { SheetSettings } from "../state/print/settings.ts";
import { isBeside } from "./layout.ts";

export const LIST_FORMS = ["summaries", "participants", "titles"] as const;
export type ListForm = (typeof LIST_FORMS)[number];

/** How much of the text beneath a map, or beside it, a sheet has. */
export interface Contents {
  /** Of the partnerships: their titles and dates, then who takes part, then what they are; or all of it on the next page. */
  list: "none" | "later" | ListForm;
  /** Of a comparison: who takes part in what, and all its figures; what is not on the page comes on the next ones, where any is. */
  tables: "none" | "later" | "matrix" | "all";
  /** What part of the height that suits its width the map keeps at least. */
  map: number;
  /** What part of the width furniture beside a map has at least. */
  side: number;
  /** Whether the page is as high as all this needs. */
  grows: boolean;
}

/** Narrower than this, in mm, a list would be longer than its map. */
const LEAST_LIST = 80;
/** A list fills what a map leaves free; for the least that it says the map makes way. Tables are half of a comparison. */
const BESIDE_LIST = { summaries: 0.85, participants: 0.8, titles: 0.72 } as const;
const BESIDE_TABLES = 0.5;
/** Parts of the width for a list that the column beside a map does not hold. */
const WIDER_SIDES = [0.36, 0.44];
/** A5, in mm²: what is smaller stands on a page of others, and has none after it. */
const LEAST_PAGE = 148 * 210;

/**
 * The contents that a sheet may have, the richest first: it has the first for which its height has room, and the last
 * whatever the height. A sheet without a height of its own is as high as its map and the least that explains it.
 *
 * @param width Of the furniture, in mm.
 */
export function contentsFor(settings: SheetSettings, width: number): readonly Contents[] {
  const { height, subject } = settings;
  const none: Contents = { list: "none", tables: "none", map: 0, side: 0, grows: height === null };
  if (subject?.kind === "compare") {
    if (settings.list === false) return [none];
    if (height === null) return [{ ...none, tables: "all" }];
    const tables = (["all", "matrix"] as const).map((form) => ({
      ...none,
      tables: form,
      map: BESIDE_TABLES,
    }));
    return [...tables, { ...none, tables: "later" }];
  }
  if (settings.list === false) return [none];
  if (height === null && settings.list === true) return [{ ...none, list: "summaries" }];
  if (height === null)
    return [subject?.kind === "region" && width >= LEAST_LIST ? { ...none, list: "titles" } : none];
  // The heading of one partnership says the rest.
  const forms = subject?.kind === "partnership" ? LIST_FORMS.slice(0, 1) : LIST_FORMS;
  const lists = forms.map((list): Contents => ({ ...none, list, map: BESIDE_LIST[list] }));
  const wider = lists.slice(-1).flatMap((form) => WIDER_SIDES.map((side) => ({ ...form, side })));
  const isPage = settings.width * height >= LEAST_PAGE;
  return [...lists, ...(isBeside(settings) ? wider : []), isPage ? { ...none, list: "later" } : none, none];
}
