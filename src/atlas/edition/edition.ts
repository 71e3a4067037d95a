import type { Edition } from "./editionSchema.ts";

export type { Edition } from "./editionSchema.ts";
export type Theme = Edition["themes"][number];
export type Group = Edition["groups"][number];
/** A view that is a button: what it is called, and the places that it shows. */
export type Preset = Edition["views"][number];
/** A step of the story, which is told beside the map. */
export type Step = Edition["story"][number];
/** The marks of a map differ by it: the hub, an area, or a mere position. */
export type Role = "hub" | "area" | "position";

/** An id that nothing has is a mistake of the program: the build checks every file against the edition. */
function byId<T extends { id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`The edition has no “${id}”.`);
  return entry;
}

/** An entry of the edition by its id; an id that it has not is an error, as the checks let none pass. */
export const themeOf = ({ themes }: Edition, id: string): Theme => byId(themes, id);
export const groupOf = ({ groups }: Edition, id: string): Group => byId(groups, id);
export const provinceOf = ({ provinces }: Edition, id: string) => byId(provinces, id);

/** The place of an id among themes or groups, by which they are put in order. */
export const orderOf = (entries: readonly { id: string }[], id: string): number =>
  entries.findIndex((one) => one.id === id);

/** The step of the story with a number, counted from 1; undefined for none. */
export const stepOf = ({ story }: Edition, step: number | null): Step | undefined => story[(step ?? 0) - 1];

/** Whether it is the hub; nobody is where the edition has none. */
export const isHub = ({ hub }: Edition, adcode: number): boolean => hub?.adcode === adcode;

/** What a member of a group is to the map. */
export function roleOf(edition: Edition, adcode: number, group: string): Role {
  if (isHub(edition, adcode)) return "hub";
  return groupOf(edition, group).fill === null ? "position" : "area";
}

/** All who have an area, in the order of their groups. */
export const areasOf = ({ groups }: Edition): readonly number[] =>
  groups.flatMap(({ fill, members }) => (fill === null ? [] : members));

/** The fill of the hub's own area on the screen; null without a hub, or where its area has none. */
export const hubFill = ({ groups, hub }: Edition): string | null =>
  groups.find(({ members }) => hub && members.includes(hub.adcode))?.fill ?? null;

/** The whole of a group; the hub belongs to the one that the main river ties together. */
export function wholeOf({ hub, river }: Edition, { id, members }: Group): readonly number[] {
  return hub && river?.group === id && !members.includes(hub.adcode) ? [hub.adcode, ...members] : members;
}

/** All that the main river ties together; empty where there is none. */
export function tiedBy(edition: Edition): readonly number[] {
  return edition.river ? wholeOf(edition, groupOf(edition, edition.river.group)) : [];
}
