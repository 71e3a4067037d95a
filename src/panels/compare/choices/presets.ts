import { comparePresets } from "../../../atlas/compare/comparePresets.ts";
import type { Edition } from "../../../atlas/edition/edition.ts";
import type { Words } from "../../../text/words.ts";

/** Areas that are chosen with one press, and what the button says. */
export const presets = (edition: Edition, words: Words) =>
  comparePresets(edition).map(({ group, adcodes }) => ({
    group,
    adcodes,
    name: group ? words.membership(group) : words.compare.all,
  }));
