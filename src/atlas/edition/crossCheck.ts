import { linesOf } from "../../geometry/lines/linesOf.ts";
import type { Fault } from "../files/fault.ts";
import type { FileName, Files, Partnership, Place } from "../files/schema.ts";
import { isBefore } from "../plainDate.ts";
import { areasOf, type Edition } from "./edition.ts";

function duplicates<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function twice(file: FileName, ids: readonly (string | number)[]): Fault[] {
  return duplicates(ids).map((id) => ({ file, entry: String(id), field: "", problem: "appears twice" }));
}

type Member = Pick<Files["jurisdictions"]["features"][number]["properties"], "adcode" | "membership"> & {
  province?: string;
};

/** Whether those of a file are in the groups and the provinces that the edition has them in. */
function checkMembers({ groups, provinces }: Edition, file: FileName, members: readonly Member[]): Fault[] {
  return members.flatMap(({ adcode, membership, province }) => {
    const fault = (field: string, problem: string): Fault => ({
      file,
      entry: String(adcode),
      field,
      problem,
    });
    const group = groups.find(({ members }) => members.includes(adcode));
    if (!group) return [fault("adcode", "is in no group of the edition")];
    return [
      ...(group.id === membership
        ? []
        : [fault("membership", `is “${membership}”, in the edition “${group.id}”`)]),
      ...(province === undefined || provinces.some(({ id }) => id === province)
        ? []
        : [fault("province", `“${province}” is not in the edition`)]),
    ];
  });
}

/** Whether the map can be moved to the whole of each area, and to each place. */
function checkExtent({ extent: { camera } }: Edition, { boundaries, places }: Partial<Files>): Fault[] {
  const isOut = ([lon = 0, lat = 0]: readonly number[]) =>
    lon < camera.west || lon > camera.east || lat < camera.south || lat > camera.north;
  const fault = (problem: string): Fault => ({
    file: "edition",
    entry: "",
    field: "extent.camera",
    problem,
  });
  return [
    ...(boundaries?.features ?? [])
      .filter(({ geometry }) => linesOf(geometry).flat().some(isOut))
      .map(({ properties: { adcode } }) => fault(`cuts ${adcode}`)),
    ...(places?.features ?? [])
      .filter(({ geometry }) => isOut(geometry.coordinates))
      .map(({ properties: { id }, geometry }) => fault(`leaves out ${id}, at [${geometry.coordinates}]`)),
  ];
}

/** All of the edition, none left out. */
const missing = (file: FileName, wanted: readonly number[], adcodes: readonly number[]): Fault[] =>
  wanted
    .filter((adcode) => !adcodes.includes(adcode))
    .map((adcode) => ({ file, entry: String(adcode), field: "", problem: "is missing" }));

const partnershipFault = ({ id }: Partnership, field: string, problem: string): Fault => ({
  file: "partnerships",
  entry: id,
  field,
  problem,
});

/** Whether the fields of an entry agree with one another, and with the edition. */
function checkFields({ hub, groups, themes: known }: Edition, entry: Partnership): Fault[] {
  const { participants, themes, section, date, bodies } = entry;
  const fault = (field: string, problem: string) => partnershipFault(entry, field, problem);
  return [
    ...(hub && participants[0] !== hub.adcode
      ? [fault("participants", `does not begin with ${hub.id} (${hub.adcode})`)]
      : []),
    ...participants
      .filter((adcode) => !groups.some(({ members }) => members.includes(adcode)))
      .map((adcode) => fault("participants", `unknown adcode ${adcode}`)),
    ...duplicates(participants).map((adcode) => fault("participants", `names ${adcode} twice`)),
    ...(date.end && isBefore(date.end, date.start) ? [fault("date.end", "is before date.start")] : []),
    ...(themes[0] === section ? [] : [fault("themes", "does not begin with its section")]),
    ...duplicates(themes).map((theme) => fault("themes", `names ${theme} twice`)),
    ...themes
      .filter((theme) => !known.some(({ id }) => id === theme))
      .map((theme) => fault("themes", `“${theme}” is no theme of the edition`)),
    ...bodies
      .filter(({ adcode }) => !participants.includes(adcode))
      .map(({ adcode }) => fault("bodies", `${adcode} is not a participant`)),
  ];
}

/** Whether the venues that an entry refers to are among the places. */
function checkReferences(entry: Partnership, places: readonly Place[]): Fault[] {
  const { venue, sites } = entry;
  const isPlace = (id: string) => places.some((place) => place.id === id);
  const unknownPlace = (field: string, id: string) =>
    partnershipFault(entry, field, `“${id}” is not in places.geojson`);
  return [
    ...(venue?.place && !isPlace(venue.place) ? [unknownPlace("venue.place", venue.place)] : []),
    ...sites.filter((id) => !isPlace(id)).map((id) => unknownPlace("sites", id)),
  ];
}

/** Whether the partnerships of which the story tells are there. */
const checkStory = ({ story }: Edition, entries: readonly Partnership[]): Fault[] =>
  story.flatMap((step) =>
    step.shows.partnerships
      .filter((id) => !entries.some((entry) => entry.id === id))
      .map((id) => ({
        file: "edition" as const,
        entry: step.id,
        field: "shows.partnerships",
        problem: `“${id}” is not in partnerships.json`,
      })),
  );

/**
 * What no single value can tell: ids used twice, fields of an entry that contradict one another, adcodes, places and
 * themes that another file does not have, a member or the main river that is missing. Checks whatever files are there.
 */
export function crossCheck(edition: Edition, files: Partial<Files>): Fault[] {
  const entries = files.partnerships?.partnerships ?? [];
  const places = files.places?.features.map(({ properties }) => properties);
  const areas = files.jurisdictions?.features.map(({ properties }) => properties);
  const adcodes = areas?.map(({ adcode }) => adcode);
  const seats = places?.filter((place) => place.kind === "seat");
  const { river, groups } = edition;
  const hasMain = files.rivers?.features.some(
    ({ properties: { id, rank } }) => rank === 1 && id === river?.id,
  );
  return [
    ...(river && hasMain === false
      ? [{ file: "rivers", entry: river.id, field: "", problem: "is missing, or not of rank 1" } as const]
      : []),
    ...(files.rivers?.features ?? [])
      .filter(({ properties: { id, rank } }) => rank === 1 && id !== river?.id)
      .map(({ properties: { id } }) => ({
        file: "rivers" as const,
        entry: id,
        field: "rank",
        problem: "is 1, which is for the main river of the edition",
      })),
    ...(areas && adcodes
      ? [
          ...twice("jurisdictions", adcodes),
          ...missing("jurisdictions", areasOf(edition), adcodes),
          ...checkMembers(edition, "jurisdictions", areas),
        ]
      : []),
    ...checkExtent(edition, files),
    ...twice("places", places?.map(({ id }) => id) ?? []),
    ...(seats
      ? [
          ...missing(
            "places",
            groups.flatMap(({ members }) => members),
            seats.map(({ adcode }) => adcode),
          ),
          ...checkMembers(edition, "places", seats),
        ]
      : []),
    ...twice(
      "partnerships",
      entries.map(({ id }) => id),
    ),
    ...entries.flatMap((entry) => checkFields(edition, entry)),
    ...(files.partnerships ? checkStory(edition, entries) : []),
    ...(places ? entries.flatMap((entry) => checkReferences(entry, places)) : []),
  ];
}
