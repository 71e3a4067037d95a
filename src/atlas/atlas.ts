import { type Edition, type Role, roleOf } from "./edition/edition.ts";
import type {
  FileName,
  Files,
  JurisdictionProperties,
  Measures,
  Partnership,
  Place,
} from "./files/schema.ts";

export type Seat = Extract<Place, { kind: "seat" }>;
export type Venue = Extract<Place, { kind: "venue" }>;
type Area = Files["boundaries"]["features"][number]["geometry"];
/** WGS84 `[lon, lat]` in degrees. */
type At = [number, number];

/** A member of the edition: the hub, an area, or a mere position, which has a seat but no shape and no figures. */
export interface Jurisdiction {
  adcode: number;
  /** The id of its group. */
  membership: string;
  role: Role;
  name: JurisdictionProperties["name"];
  /** Null for a mere position, or while what geo/jurisdictions.geojson says of it is missing. */
  facts: JurisdictionProperties | null;
  /** Null for a mere position, or while its boundaries are missing. */
  area: Area | null;
  /** Null while geo/places.geojson is missing. */
  seat: { at: At; place: Seat } | null;
}

/** All content. A file that is missing leaves its part empty, and the rest as it is. */
export interface Atlas {
  edition: Edition;
  partnerships: readonly Partnership[];
  /** Whether geo/partnerships.json is there: an atlas without entries is not one whose entries are missing. */
  hasPartnerships: boolean;
  jurisdictions: ReadonlyMap<number, Jurisdiction>;
  /** By adcode; empty while geo/measures.json is missing. */
  measures: ReadonlyMap<number, Measures>;
  venues: ReadonlyMap<string, { at: At; place: Venue }>;
  counties: Files["counties"]["features"];
  rivers: Files["rivers"]["features"];
  surroundings: Files["surroundings"]["features"];
  relief: Files["relief"]["features"];
  /** Whether all that lies under the strands is there. */
  hasGround: boolean;
}

const GROUND: readonly FileName[] = ["boundaries", "counties", "rivers", "surroundings", "relief"];

const toAt = ([lon = 0, lat = 0]: readonly number[]): At => [lon, lat];

/** Puts the files of an edition together, whichever are there, into one Atlas. */
export function toAtlas(edition: Edition, files: Partial<Files>): Atlas {
  const areas = new Map(
    files.boundaries?.features.map(({ properties, geometry }) => [properties.adcode, geometry]),
  );
  const areaOf = (adcode: number) => areas.get(adcode) ?? null;
  const jurisdictions = new Map<number, Jurisdiction>();
  for (const { properties: facts } of files.jurisdictions?.features ?? []) {
    const { adcode, membership, name } = facts;
    const role = roleOf(edition, adcode, membership);
    jurisdictions.set(adcode, { adcode, membership, role, name, facts, area: areaOf(adcode), seat: null });
  }
  const venues: Map<string, { at: At; place: Venue }> = new Map();
  for (const { properties: place, geometry } of files.places?.features ?? []) {
    const at = toAt(geometry.coordinates);
    if (place.kind === "venue") {
      venues.set(place.id, { at, place });
      continue;
    }
    const { adcode, membership, name } = place;
    const known = jurisdictions.get(adcode);
    const role = roleOf(edition, adcode, membership);
    const names = { short: name, full: name };
    const plain = { adcode, membership, role, name: names, facts: null, area: areaOf(adcode) };
    jurisdictions.set(adcode, { ...(known ?? plain), seat: { at, place } });
  }
  return {
    edition,
    partnerships: files.partnerships?.partnerships ?? [],
    hasPartnerships: files.partnerships !== undefined,
    jurisdictions,
    measures: new Map(files.measures?.measures.map((entry) => [entry.adcode, entry])),
    venues,
    counties: files.counties?.features ?? [],
    rivers: files.rivers?.features ?? [],
    surroundings: files.surroundings?.features ?? [],
    relief: files.relief?.features ?? [],
    hasGround: GROUND.every((file) => files[file] !== undefined),
  };
}
