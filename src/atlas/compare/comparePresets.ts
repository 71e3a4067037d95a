import { type Edition, type Group, isHub, wholeOf } from "../edition/edition.ts";

/** Areas that are put side by side with one press, and have a page of their own. */
export interface ComparePreset {
  /** The id of a group; empty for all that the edition has. */
  group: string;
  adcodes: readonly number[];
}

/** Whether a group is areas to be seen beside each other: not positions, and not the hub alone. */
const hasAreas = (edition: Edition, { fill, members }: Group) =>
  fill !== null && !members.every((adcode) => isHub(edition, adcode));

/** The groups of areas, the smallest first, and all members together; each in the edition's order. */
export function comparePresets(edition: Edition): ComparePreset[] {
  const all = edition.groups.flatMap(({ members }) => members);
  const groups = edition.groups
    .filter((group) => hasAreas(edition, group))
    .map((group) => {
      const whole = wholeOf(edition, group);
      return { group: group.id, adcodes: all.filter((one) => whole.includes(one)) };
    })
    // A group of everybody is all.
    .filter(({ adcodes }) => adcodes.length < all.length)
    .sort((a, b) => a.adcodes.length - b.adcodes.length);
  return [...groups, { group: "", adcodes: all }];
}
