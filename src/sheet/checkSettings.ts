import type { Atlas } from "../atlas/atlas.ts";
import { partnershipById } from "../atlas/queries/queries.ts";
import { BLEEDS, BLOCKS, INKS, LENGTHS, type SheetSettings, sheetLangs } from "../state/print/settings.ts";

/** A setting that cannot be used, and what can. */
export interface SettingFault {
  setting: keyof SheetSettings;
  message: string;
}

function outside(setting: keyof SheetSettings, value: number, [least, most]: readonly [number, number]) {
  return Number.isFinite(value) && value >= least && value <= most
    ? []
    : [{ setting, message: `${setting}: ${value} is outside the range of ${least} to ${most} mm` }];
}

/** Sizes go by what margins leave: of nothing there is no type and no line. */
function betweenMargins(side: "width" | "height", page: number, margin: number): SettingFault[] {
  const [rest, least] = [page - 2 * margin, LENGTHS[side][0]];
  if (rest >= least) return [];
  return [
    { setting: "margin", message: `margin: ${margin} mm leave ${rest} mm of ${page}, less than ${least}` },
  ];
}

function notOneOf(setting: keyof SheetSettings, value: unknown, allowed: readonly unknown[]) {
  return allowed.includes(value)
    ? []
    : [{ setting, message: `${setting}: ${value} is not one of ${allowed.join(", ")}` }];
}

function compareFaults(known: readonly number[], adcodes: readonly number[]): SettingFault[] {
  const wrong = adcodes.filter((adcode, i) => !known.includes(adcode) || adcodes.indexOf(adcode) < i);
  if (adcodes.length > 0 && wrong.length === 0) return [];
  const what = wrong.join(",") || "nothing";
  return [
    { setting: "subject", message: `subject: compares ${what}. Allowed: ${known.join(", ")}, each once` },
  ];
}

/** What is wrong with settings that came from outside; empty where a sheet can be drawn. */
export function checkSettings(atlas: Atlas, settings: SheetSettings): SettingFault[] {
  const { width, height, margin, bleed, lang, ink, subject, inset, list } = settings;
  const faults: SettingFault[] = [
    ...outside("width", width, LENGTHS.width),
    ...(height === null ? [] : outside("height", height, LENGTHS.height)),
    ...outside("margin", margin, LENGTHS.margin),
    ...notOneOf("bleed", bleed, BLEEDS),
    ...notOneOf("lang", lang, sheetLangs(atlas.edition)),
    ...notOneOf("ink", ink, INKS),
    ...BLOCKS.flatMap((block) => notOneOf(block, settings[block], [true, false])),
    ...notOneOf("inset", inset, [true, false, "auto"]),
    ...notOneOf("list", list, [true, false, "auto"]),
  ];
  if (faults.length === 0) faults.push(...betweenMargins("width", width, margin));
  if (faults.length === 0 && height !== null) faults.push(...betweenMargins("height", height, margin));
  if (subject?.kind === "region")
    faults.push(...notOneOf("subject", subject.adcode, [...atlas.jurisdictions.keys()]));
  if (subject?.kind === "story" && atlas.edition.story.length === 0)
    faults.push({ setting: "subject", message: "subject: this edition has no story" });
  if (subject?.kind === "compare")
    faults.push(...compareFaults([...atlas.jurisdictions.keys()], subject.adcodes));
  if (subject?.kind === "partnership" && !partnershipById(atlas, subject.id))
    faults.push(
      ...notOneOf(
        "subject",
        subject.id,
        atlas.partnerships.map(({ id }) => id),
      ),
    );
  return faults;
}
