import { HUB } from "../atlas/adcodes.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { pairsOf } from "../atlas/queries.ts";
import { MEMBERSHIPS, THEMES } from "../atlas/schema.ts";
import { arc } from "../geometry/arc.ts";
import { fan } from "../geometry/fan.ts";
import { toWorld } from "../geometry/mercator.ts";
import { strandOffsets } from "../geometry/strand.ts";
import { isBundled, lanesOf } from "./lanes.ts";
import type { Scene, ScenePoint, SceneRibbon } from "./scene.ts";

/** The ribbons of all pairs whose seats are known; within a ribbon, strands of a theme lie together. */
function ribbons(atlas: Atlas): SceneRibbon[] {
  const seatOf = (adcode: number) => atlas.jurisdictions.get(adcode)?.seat;
  const hub = seatOf(HUB);
  if (!hub) return [];
  const from = toWorld(hub.at);
  const pairs = [...pairsOf(atlas)].flatMap(([adcode, legs]) => {
    const seat = seatOf(adcode);
    return seat ? [{ adcode, legs, to: toWorld(seat.at) }] : [];
  });
  const departures = fan(
    from,
    pairs.map(({ to }) => to),
  );
  return pairs.map(({ adcode, legs, to }, i): SceneRibbon => {
    const offsets = strandOffsets(legs.length);
    const strands = legs
      .map(({ id, partnership }) => ({
        id,
        partnership: partnership.id,
        adcode,
        theme: partnership.themes[0] ?? partnership.section,
      }))
      .sort((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme))
      .map((strand, place) => ({ ...strand, offset: offsets[place] ?? 0 }));
    const curve = arc(from, to, departures[i] ?? 0);
    const coarse = curve.filter((_, i) => i % 3 === 0);
    return { adcode, curve, coarse, strands, lanes: lanesOf(adcode, strands) };
  });
}

/** The Scene of an Atlas in one language. Pure; parts whose file is missing are empty. */
export function buildScene(atlas: Atlas, lang: "zh" | "en"): Scene {
  const all = [...atlas.jurisdictions.values()];
  const drawn = ribbons(atlas);
  const counts = new Map(drawn.filter(isBundled).map(({ adcode, strands }) => [adcode, strands.length]));
  const counted = (adcode: number, name: string) =>
    counts.has(adcode) ? `${name}\u00a0${counts.get(adcode)}` : name;
  const points = all
    .flatMap(({ adcode, membership, name, seat }): ScenePoint[] =>
      seat ? [{ adcode, membership, at: toWorld(seat.at), name: counted(adcode, name.short[lang]) }] : [],
    )
    .sort((a, b) => MEMBERSHIPS.indexOf(a.membership) - MEMBERSHIPS.indexOf(b.membership));
  return {
    lang,
    regions: all.flatMap(({ adcode, membership, area }) => (area ? [{ adcode, membership, area }] : [])),
    ribbons: drawn,
    points,
    venues: [...atlas.venues.values()].map(({ at, place }) => ({
      id: place.id,
      at: toWorld(at),
      name: place.name[lang],
      approximate: place.approximate,
    })),
    rivers: atlas.rivers.map(({ properties: { id, name, rank }, geometry }) => ({
      id,
      name: name[lang],
      rank,
      geometry,
    })),
    counties: atlas.counties,
    surroundings: atlas.surroundings,
    relief: atlas.relief,
  };
}
