import type { Atlas, Jurisdiction } from "../atlas.ts";
import { type Edition, isHub } from "../edition/edition.ts";
import type { Partnership } from "../files/schema.ts";
import { type Filter, passes } from "../queries/filter.ts";
import { isManyParty } from "../queries/isManyParty.ts";
import { fromHub, partnershipsOf } from "../queries/queries.ts";
import type { CompareRow, RiverRow, ThemeRow } from "./compareRows.ts";
import { atLeast, type CompareValue, figure, none, number, statement } from "./compareValue.ts";
import { density } from "./density.ts";

/** One of the chosen areas with everything that the table says of it. */
export interface CompareColumn {
  adcode: number;
  /** Its place in the order of choosing, from 1: the number on the map. */
  place: number;
  region: Jurisdiction;
  /** Those that pass the filter, in order of date. */
  partnerships: readonly Partnership[];
  values: Readonly<Record<CompareRow, CompareValue>>;
}

export interface Comparison {
  /** In the order of choosing. */
  columns: readonly CompareColumn[];
  /** Partnerships that the filter hides, of all in the atlas. */
  hidden: readonly Partnership[];
}

type Values<Row extends CompareRow> = Record<Row, CompareValue>;

/** What a column has in a row; every column has all rows of its edition. */
export const valueIn = ({ values }: Pick<CompareColumn, "values">, row: CompareRow): CompareValue =>
  values[row] ?? none("unknown");

/** Counts and dates. A partnership counts in every theme that it carries, as in the filter and the list. */
function ofPartnerships(
  { themes }: Edition,
  own: readonly Partnership[],
  isShared: (entry: Partnership) => boolean,
) {
  const ofTheme = (id: string) => number(own.filter((entry) => entry.themes.includes(id)).length);
  const date = (entry: Partnership | undefined): CompareValue =>
    entry ? { kind: "date", date: entry.date } : none("noPartnership");
  return {
    partnerships: number(own.length),
    ...(Object.fromEntries(themes.map(({ id }) => [`theme:${id}`, ofTheme(id)])) as Values<ThemeRow>),
    first: date(own[0]),
    latest: date(own.at(-1)),
    shared: number(own.filter(isShared).length),
    manyParty: number(own.filter(isManyParty).length),
  };
}

type PlaceRow = "distance" | "bearing" | "border" | RiverRow | "course" | "neighbours";

/** Distances and what geo/measures.json has; a mere position has only its seat. */
function ofPlace(atlas: Atlas, region: Jurisdiction): Values<PlaceRow> {
  const { adcode, role } = region;
  const { hub, river } = atlas.edition;
  const atHub = isHub(atlas.edition, adcode);
  const way = fromHub(atlas, region);
  const unmeasured = none(role === "position" ? "outside" : "unknown");
  const unplaced = none(atHub ? "hub" : "unknown");
  const measures = atlas.measures.get(adcode);
  const border = measures?.borders.find((shared) => shared.adcode === hub?.adcode)?.km ?? 0;
  return {
    distance: way ? number(way.km) : unplaced,
    bearing: way ? { kind: "bearing", degrees: way.bearing } : unplaced,
    border: atHub ? none("hub") : measures ? number(border) : unmeasured,
    [`river:${river?.id}` as const]: measures?.river
      ? atLeast(measures.river.km, measures.river.note)
      : measures
        ? number(0)
        : unmeasured,
    course: measures?.river?.course
      ? { kind: "course", course: measures.river.course }
      : measures
        ? none("offRiver")
        : unmeasured,
    neighbours: measures
      ? { kind: "areas", adcodes: measures.borders.map((shared) => shared.adcode) }
      : unmeasured,
  };
}

type FigureRow = "area" | "census" | "density" | "subdivisions" | "seat" | "province";

function ofFigures({ facts, role }: Jurisdiction): Values<FigureRow> {
  if (!facts) {
    const missing = none(role === "position" ? "outside" : "unknown");
    return {
      area: missing,
      census: missing,
      density: missing,
      subdivisions: missing,
      seat: missing,
      province: missing,
    };
  }
  return {
    area: figure(facts.area),
    census: figure(facts.census),
    density: figure({ ...density(facts), sources: [] }),
    subdivisions: statement(facts.subdivisions),
    seat: statement(facts.seat),
    province: { kind: "province", province: facts.province },
  };
}

/**
 * Puts areas side by side. Pure. Adcodes that the atlas does not know are left out. What is counted passes the
 * filter; the hub takes part in everything, and so does not make a partnership a shared one.
 */
export function comparison(atlas: Atlas, adcodes: readonly number[], filter: Filter): Comparison {
  const regions = adcodes.flatMap((adcode) => atlas.jurisdictions.get(adcode) ?? []);
  const { edition } = atlas;
  const columns = regions.map((region, index): CompareColumn => {
    const { adcode } = region;
    const others = adcodes.filter((other) => other !== adcode && !isHub(edition, other));
    const isShared = ({ participants }: Partnership) => others.some((other) => participants.includes(other));
    const partnerships = partnershipsOf(atlas, adcode).filter((entry) => passes(entry, filter));
    return {
      adcode,
      place: index + 1,
      region,
      partnerships,
      values: {
        ...ofPartnerships(edition, partnerships, isShared),
        ...ofPlace(atlas, region),
        ...ofFigures(region),
      },
    };
  });
  return { columns, hidden: atlas.partnerships.filter((entry) => !passes(entry, filter)) };
}
