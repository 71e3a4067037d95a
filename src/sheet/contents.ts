import type { SheetSettings } from "../state/print/settings.ts";

/** How much of the text beneath a map, or beside it, a sheet has. */
export interface Contents {
  /** Of the partnerships: their titles and dates, then who takes part, then what they are. */
  list: "none" | "titles" | "participants" | "summaries";
  /** Of a comparison: who takes part in what, and all its figures; what is not on the page comes on the next ones. */
  tables: "none" | "matrix" | "all";
  /** What part of the height that suits its width the map keeps at least. */
  map: number;
}

/** Narrower than this, in mm, a list would be longer than its map. */
const LEAST_LIST = 80;
/** A list fills what a map leaves free; for the least that it says the map makes way. Tables are half of a comparison. */
const BESIDE_LIST = { summaries: 0.85, participants: 0.8, titles: 0.72 } as const;
const BESIDE_TABLES = 0.5;

/**
 * The contents that a sheet may have, the richest first: it has the first for which its height has room, and the last
 * whatever the height. A sheet without a height of its own is as high as its map and the least that explains it.
 *
 * @param width Of the furniture, in mm.
 */
export function contentsFor({ height, subject }: SheetSettings, width: number): readonly Contents[] {
  const none: Contents = { list: "none", tables: "none", map: 0 };
  if (subject?.kind === "compare") {
    if (height === null) return [{ ...none, tables: "all" }];
    const tables = (["all", "matrix"] as const).map((form) => ({
      ...none,
      tables: form,
      map: BESIDE_TABLES,
    }));
    return [...tables, none];
  }
  if (height === null)
    return [subject?.kind === "region" && width >= LEAST_LIST ? { ...none, list: "titles" } : none];
  const lists = (["summaries", "participants", "titles"] as const).map((form) => ({
    ...none,
    list: form,
    map: BESIDE_LIST[form],
  }));
  // The heading of one partnership says the rest.
  return [...(subject?.kind === "partnership" ? lists.slice(0, 1) : lists), none];
}
