import type { panelZh } from "../zh/panelZh.ts";
import { numberWordEn } from "./numberWordEn.ts";

/** Two and a half years, eight months. */
function spanEn(months: number): string {
  const halves = Math.round(months / 6);
  if (halves < 2) return months === 1 ? "one month" : `${numberWordEn(months)} months`;
  const years = Math.floor(halves / 2);
  if (halves % 2 === 1) return `${numberWordEn(years)} and a half years`;
  return years === 1 ? "one year" : `${numberWordEn(years)} years`;
}

export const panelEn: typeof panelZh = {
  all: (count) => `All ${count}`,
  finding: (hub, count, months, most) =>
    `${hub && `${hub}’s `}${count} ${count === 1 ? "partnership" : "partnerships"} in ${spanEn(months)}${most ? `, ${numberWordEn(most.count)} with ${most.name}` : ""}.`,
  hint: "Select an area or a line for details.",
  about: (name) => `About ${name}`,
  more: "More",
  legend: "Key",
  pair: (place, count, name) => `${place} of ${count} with ${name}`,
  previousOfPair: "The one before",
  nextOfPair: "The next one",
};
