import { HUB, MEMBERS } from "./adcodes.ts";
import type { Fault } from "./fault.ts";
import { isBefore } from "./plainDate.ts";
import type { FileName, Files, Partnership, Place } from "./schema.ts";

function duplicates<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function twice(file: FileName, ids: readonly (string | number)[]): Fault[] {
  return duplicates(ids).map((id) => ({ file, entry: String(id), field: "", problem: "appears twice" }));
}

/** All twelve, and no other. */
function checkMembers(adcodes: readonly number[]): Fault[] {
  const fault = (adcode: number, field: string, problem: string): Fault => ({
    file: "jurisdictions",
    entry: String(adcode),
    field,
    problem,
  });
  return [
    ...MEMBERS.filter((adcode) => !adcodes.includes(adcode)).map((adcode) => fault(adcode, "", "is missing")),
    ...adcodes
      .filter((adcode) => !MEMBERS.includes(adcode))
      .map((adcode) => fault(adcode, "adcode", "unknown adcode")),
  ];
}

const partnershipFault = ({ id }: Partnership, field: string, problem: string): Fault => ({
  file: "partnerships",
  entry: id,
  field,
  problem,
});

/** Whether the fields of an entry agree with one another. */
function checkFields(entry: Partnership): Fault[] {
  const { participants, themes, section, date, bodies } = entry;
  const fault = (field: string, problem: string) => partnershipFault(entry, field, problem);
  return [
    ...(participants[0] === HUB ? [] : [fault("participants", `does not begin with Mianyang (${HUB})`)]),
    ...duplicates(participants).map((adcode) => fault("participants", `names ${adcode} twice`)),
    ...(date.end && isBefore(date.end, date.start) ? [fault("date.end", "is before date.start")] : []),
    ...(themes[0] === section ? [] : [fault("themes", "does not begin with its section")]),
    ...duplicates(themes).map((theme) => fault("themes", `names ${theme} twice`)),
    ...bodies
      .filter(({ adcode }) => !participants.includes(adcode))
      .map(({ adcode }) => fault("bodies", `${adcode} is not a participant`)),
  ];
}

/** Whether everything that an entry refers to is among the places. */
function checkReferences(entry: Partnership, places: readonly Place[]): Fault[] {
  const { participants, venue, sites } = entry;
  const hasSeat = (adcode: number) =>
    places.some((place) => place.kind === "seat" && place.adcode === adcode);
  const isPlace = (id: string) => places.some((place) => place.id === id);
  const unknownPlace = (field: string, id: string) =>
    partnershipFault(entry, field, `“${id}” is not in geo/places.geojson`);
  return [
    ...participants
      .filter((adcode) => !hasSeat(adcode))
      .map((adcode) => partnershipFault(entry, "participants", `unknown adcode ${adcode}`)),
    ...(venue?.place && !isPlace(venue.place) ? [unknownPlace("venue.place", venue.place)] : []),
    ...sites.filter((id) => !isPlace(id)).map((id) => unknownPlace("sites", id)),
  ];
}

/**
 * What no single value can tell: ids used twice, fields of an entry that contradict one another, adcodes and
 * places that another file does not have, a jurisdiction or the main river that is missing. Checks whatever files are there.
 */
export function crossCheck(files: Partial<Files>): Fault[] {
  const entries = files.partnerships?.partnerships ?? [];
  const places = files.places?.features.map(({ properties }) => properties);
  const adcodes = files.jurisdictions?.features.map(({ properties }) => properties.adcode);
  const hasMain = files.rivers?.features.some(({ properties }) => properties.rank === 1);
  return [
    ...(hasMain === false
      ? [{ file: "rivers", entry: "", field: "", problem: "has no river of rank 1" } as const]
      : []),
    ...(adcodes ? [...twice("jurisdictions", adcodes), ...checkMembers(adcodes)] : []),
    ...twice("places", places?.map(({ id }) => id) ?? []),
    ...twice(
      "partnerships",
      entries.map(({ id }) => id),
    ),
    ...entries.flatMap(checkFields),
    ...(places ? entries.flatMap((entry) => checkReferences(entry, places)) : []),
  ];
}
