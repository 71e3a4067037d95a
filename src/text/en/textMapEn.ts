import type { Edition } from "../../atlas/edition/edition.ts";
import type { Course } from "../../atlas/files/schema.ts";
import type { Lang } from "../../atlas/lang.ts";
import type { CompassPoint } from "../../atlas/queries/compassPoint.ts";
import { formatNumber } from "../formatNumber.ts";
import type { textMapZh } from "../zh/textMapZh.ts";

const ENDINGS: Readonly<Record<number, string>> = { 1: "st", 2: "nd", 3: "rd" };

/** 1st, 2nd, 11th; of the few that there are. */
const ordinal = (rank: number) => rank + ((Math.floor(rank / 10) % 10 !== 1 && ENDINGS[rank % 10]) || "th");

export const textMapEn = ({ hub, river }: Edition, lang: Lang): ReturnType<typeof textMapZh> => {
  const [home, name] = [hub?.name[lang] ?? "", river?.name[lang] ?? ""];
  const direction: Record<CompassPoint, string> = {
    N: "north",
    NE: "north-east",
    E: "east",
    SE: "south-east",
    S: "south",
    SW: "south-west",
    W: "west",
    NW: "north-west",
  };
  const course: Record<Course, string> = {
    upstream: `upstream of ${home}`,
    here: `its ${home} reach`,
    downstream: `downstream of ${home}`,
  };
  return {
    name: "Text version of the map",
    button: "Text version",
    lead: "Where the map’s places lie, in sentences. Distances are straight lines from seat to seat, directions the nearest of eight; shared borders are measured on the map’s own lines, for comparison only.",
    provinces: "Province and municipality",
    rivers: "Rivers",
    regions: "Areas",
    province: (count, names) => `${count} on the map: ${names}.`,
    river: (names) => `Runs through ${names}.`,
    mainRiver: (names) => `From its upper course down it runs through ${names}.`,
    fromHub: (point, km, province) =>
      `${formatNumber(km)} km ${direction[point]} of ${home}${province && `, in ${province}`}.`,
    inProvince: (province) => `In ${province}.`,
    neighbour: (neighbour, km) => `${neighbour} (${formatNumber(km)} km)`,
    borders: (names) => `On the map it borders ${names}.`,
    noBorders: "It borders no other area of the map.",
    ranks: (all, area, people) =>
      `By size it is ${ordinal(area)} of ${all}, by residents ${ordinal(people)}.`,
    onRiver: (km, where) =>
      `The ${name} runs through it for at least ${formatNumber(km)} km${where ? `, ${course[where]}` : ""}.`,
    offRiver: `The ${name} does not run through it.`,
    way: (to, point, km) => `${to} ${formatNumber(km)} km ${direction[point]}`,
    between: ", ",
    ways: (ways) => `From here, nearest first: ${ways}.`,
  };
};
