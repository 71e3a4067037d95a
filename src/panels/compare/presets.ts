import type { Atlas } from "../../atlas/atlas.ts";
import { isHub, wholeOf } from "../../atlas/edition.ts";
import type { Words } from "../../text/words.ts";

/** Areas that are chosen with one press, in the atlas's order: the groups, the smallest first, and all together. */
export function presets(
  { edition, jurisdictions }: Atlas,
  words: Words,
): { id: string; name: string; adcodes: number[] }[] {
  const all = [...jurisdictions.keys()];
  const groups = edition.groups
    .filter(({ fill, members }) => fill !== null && !members.every((adcode) => isHub(edition, adcode)))
    .map((group) => {
      const whole = wholeOf(edition, group);
      return {
        id: group.id,
        name: words.membership(group.id),
        adcodes: all.filter((one) => whole.includes(one)),
      };
    })
    .sort((a, b) => a.adcodes.length - b.adcodes.length);
  return [...groups, { id: "*", name: words.compare.all, adcodes: all }];
}
