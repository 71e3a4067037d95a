import { HUB, MEMBERS } from "./adcodes.ts";
import type { Fault } from "./fault.ts";
import type { FileName, Files, Partnership } from "./schema.ts";

function duplicates<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function checkPartnership(
  entry: Partnership,
  seats: ReadonlySet<number>,
  places: ReadonlySet<string>,
): Fault[] {
  const fault = (field: string, problem: string): Fault => ({
    file: "partnerships",
    entry: entry.id,
    field,
    problem,
  });
  const { participants, date, venue } = entry;
  const unknownPlaces = [venue?.place, ...entry.sites].filter((id) => id !== undefined && !places.has(id));
  return [
    ...participants.filter((a) => !seats.has(a)).map((a) => fault("participants", `unknown adcode ${a}`)),
    ...duplicates(participants).map((a) => fault("participants", `names ${a} twice`)),
    ...(participants.includes(HUB) ? [] : [fault("participants", `does not name Mianyang (${HUB})`)]),
    ...(participants.length < 2 ? [fault("participants", "names nobody beside Mianyang")] : []),
    ...(date.end && date.end < date.start ? [fault("date.end", "is before date.start")] : []),
    ...duplicates(entry.themes).map((theme) => fault("themes", `names ${theme} twice`)),
    ...(entry.themes[0] === entry.section ? [] : [fault("themes", "does not begin with its section")]),
    ...entry.bodies
      .filter(({ adcode }) => !participants.includes(adcode))
      .map(({ adcode }) => fault("bodies", `${adcode} is not a participant`)),
    ...unknownPlaces.map((id) => fault("venue.place or sites", `“${id}” is not in geo/places.geojson`)),
  ];
}

/**
 * What no single file can tell: ids used twice, adcodes and places that another file does not have, a
 * jurisdiction that is missing. Checks whatever files are there.
 */
export function crossCheck({ partnerships, jurisdictions, places }: Partial<Files>): Fault[] {
  const twice = (file: FileName, ids: readonly (string | number)[]) =>
    duplicates(ids).map((id): Fault => ({ file, entry: String(id), field: "", problem: "is there twice" }));
  const faults: Fault[] = [];
  if (jurisdictions) {
    const adcodes = jurisdictions.features.map(({ properties }) => properties.adcode);
    faults.push(...twice("jurisdictions", adcodes));
    for (const adcode of MEMBERS.filter((member) => !adcodes.includes(member)))
      faults.push({ file: "jurisdictions", entry: String(adcode), field: "", problem: "is missing" });
    for (const adcode of adcodes.filter((known) => !MEMBERS.includes(known)))
      faults.push({
        file: "jurisdictions",
        entry: String(adcode),
        field: "adcode",
        problem: "unknown adcode",
      });
  }
  if (places)
    faults.push(
      ...twice(
        "places",
        places.features.map(({ properties }) => properties.id),
      ),
    );
  if (partnerships) {
    faults.push(
      ...twice(
        "partnerships",
        partnerships.partnerships.map(({ id }) => id),
      ),
    );
  }
  if (partnerships && places) {
    const all = places.features.map(({ properties }) => properties);
    const seats = new Set(all.flatMap((place) => (place.kind === "seat" ? [place.adcode] : [])));
    const ids = new Set(all.map(({ id }) => id));
    faults.push(...partnerships.partnerships.flatMap((entry) => checkPartnership(entry, seats, ids)));
  }
  return faults;
}
