import type { Atlas } from "../atlas/atlas.ts";
import { orderOf } from "../atlas/edition/edition.ts";
import type { Lang } from "../atlas/lang.ts";
import { isManyParty } from "../atlas/queries/isManyParty.ts";
import { pairsOf, placesOf } from "../atlas/queries/queries.ts";
import { arc } from "../geometry/arc.ts";
import { fan } from "../geometry/fan.ts";
import { strandOffsets } from "../geometry/lines/strand.ts";
import { toWorld } from "../geometry/mercator.ts";
import { isBundled, lanesOf } from "./lanes.ts";
import type { Scene, ScenePoint, SceneRibbon } from "./scene.ts";

/** The ribbons of all pairs whose seats are known; within a ribbon, strands of a theme lie together. */
function ribbons(atlas: Atlas): SceneRibbon[] {
  const { edition } = atlas;
  const pairs = pairsOf(atlas).flatMap((pair) => {
    const [start, end] = [pair.from, pair.adcode].map((adcode) => atlas.jurisdictions.get(adcode)?.seat);
    return start && end ? [{ ...pair, start: toWorld(start.at), end: toWorld(end.at) }] : [];
  });
  // The curves from one place keep clear of each other.
  const departures = new Map(
    [...new Set(pairs.map(({ from }) => from))].flatMap((from) => {
      const own = pairs.filter((pair) => pair.from === from);
      const ends = own.map(({ end }) => end);
      const angles = own[0] ? fan(own[0].start, ends) : [];
      return own.map((pair, i) => [pair, angles[i] ?? 0] as const);
    }),
  );
  return pairs.map((pair): SceneRibbon => {
    const { from, adcode, legs, start, end } = pair;
    const offsets = strandOffsets(legs.length);
    const strands = legs
      .map((leg) => ({
        id: leg.id,
        partnership: leg.partnership.id,
        from: leg.from,
        adcode: leg.adcode,
        theme: leg.partnership.themes[0] ?? leg.partnership.section,
        isOneOfMany: isManyParty(leg.partnership),
      }))
      .sort((a, b) => orderOf(edition.themes, a.theme) - orderOf(edition.themes, b.theme))
      .map((strand, place) => ({ ...strand, offset: offsets[place] ?? 0 }));
    const curve = arc(start, end, departures.get(pair) ?? 0);
    const coarse = curve.filter((_, i) => i % 6 === 0);
    return { from, adcode, curve, coarse, strands, lanes: lanesOf(edition, { from, adcode }, strands) };
  });
}

/** The Scene of an Atlas in one language. Pure; parts whose file is missing are empty. */
export function buildScene(atlas: Atlas, lang: Lang): Scene {
  const all = [...atlas.jurisdictions.values()];
  const drawn = ribbons(atlas);
  const counts = new Map(drawn.filter(isBundled).map(({ adcode, strands }) => [adcode, strands.length]));
  const counted = (adcode: number, name: string) =>
    counts.has(adcode) ? `${name}\u00a0${counts.get(adcode)}` : name;
  const { groups } = atlas.edition;
  const points = all
    .flatMap(({ adcode, membership, role, name, seat }): ScenePoint[] =>
      seat
        ? [{ adcode, membership, role, at: toWorld(seat.at), name: counted(adcode, name.short[lang]) }]
        : [],
    )
    .sort((a, b) => orderOf(groups, a.membership) - orderOf(groups, b.membership));
  return {
    lang,
    edition: atlas.edition,
    regions: all.flatMap(({ adcode, membership, area }) => (area ? [{ adcode, membership, area }] : [])),
    ribbons: drawn,
    points,
    venues: [...atlas.venues.values()].map(({ at, place }) => ({
      id: place.id,
      at: toWorld(at),
      name: place.name[lang],
      short: place.short?.[lang],
      approximate: place.approximate,
      partnerships: atlas.partnerships.filter((one) => placesOf(one).includes(place.id)).map(({ id }) => id),
    })),
    rivers: atlas.rivers.map(({ properties: { id, name, rank }, geometry }) => ({
      id,
      name: name[lang],
      rank,
      geometry,
    })),
    provinces: atlas.edition.provinces.flatMap(({ id, onMap }) =>
      onMap ? [{ id, name: onMap.name[lang], lines: onMap.lines.map((line) => line.map(toWorld)) }] : [],
    ),
    counties: atlas.counties,
    surroundings: atlas.surroundings,
    relief: atlas.relief,
  };
}
