import type { Feature, Geometry } from "geojson";
import { toLonLat, type World } from "../geometry/mercator.ts";
import type { PlacedName } from "../geometry/names/nameToPlace.ts";
import { LOOK } from "../render/look.ts";
import { dimmedEnds } from "../scene/dimmedEnds.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { Emphasis } from "../scene/emphasis.ts";
import type { GroundName } from "../scene/names/groundNamesAtScale.ts";
import { numbersAtScale } from "../scene/names/numbersAtScale.ts";
import type { Scene } from "../scene/scene.ts";
import { shownVenues } from "../scene/shownVenues.ts";
import type { Parts } from "./style/parts.ts";

const feature = (geometry: Geometry, properties: object): Feature => ({
  type: "Feature",
  geometry,
  properties: { ...properties },
});
const line = (path: readonly World[]): Geometry => ({ type: "LineString", coordinates: path.map(toLonLat) });
const point = (at: World): Geometry => ({ type: "Point", coordinates: toLonLat(at) });

/** What stays the same at every scale. */
export function groundFeatures({ regions, rivers, counties, surroundings, relief }: Scene): Parts {
  return {
    relief,
    surroundings,
    regions: regions.map(({ adcode, membership, area }) => feature(area, { id: adcode, membership })),
    counties,
    rivers: rivers.map(({ id, rank, geometry }) => feature(geometry, { id, rank })),
  };
}

/** The strands at their scale; drawn anew while the map zooms. */
export function strandFeatures({ scene, strands, sizes }: Drawn): Parts {
  const themes = new Map(scene.ribbons.flatMap((ribbon) => ribbon.lanes.map(({ id, theme }) => [id, theme])));
  return {
    strands: strands.map(({ id, path }) =>
      feature(line(path), { id, theme: themes.get(id), gap: sizes.strandGap }),
    ),
  };
}

/** The offset of a name in ems, as MapLibre takes it. */
const ems = ({ offset: [x, y] }: PlacedName, size: number) => [x / size, y / size];

/** The line from a point to a name that is not beside it. */
function leader(
  id: string | number,
  at: World,
  { leader, foot: [x, y] }: PlacedName,
  worldSize: number,
): Feature[] {
  return leader ? [feature(line([at, [x / worldSize, y / worldSize]]), { id })] : [];
}

/** Points, and names with their leaders. */
export function nameFeatures(drawn: Drawn): Parts {
  const { scene, names, sizes, worldSize } = drawn;
  const leaders: Feature[] = [];
  const written: Feature[] = [];
  for (const [order, where] of scene.points.entries()) {
    const { adcode, at, name } = where;
    const placed = names.get(adcode);
    if (!placed) continue;
    const { size, standing } = placed;
    const face = LOOK.name.face(standing);
    written.push(feature(point(at), { id: adcode, face, name, size, order, offset: ems(placed, size) }));
    leaders.push(...leader(adcode, at, placed, worldSize));
  }
  const points = drawn.points.map((where) =>
    feature(point(where.at), { id: where.adcode, role: where.role, radius: sizes.point(where) }),
  );
  const ends = dimmedEnds(drawn).map(({ adcode, at }) => feature(point(at), { id: adcode, role: "end" }));
  return { points: [...ends, ...points], leaders, names: written };
}

/** The names of rivers and provinces, a feature for each piece that is written at once. */
export function groundNameFeatures({ sizes }: Drawn, all: readonly GroundName[]): Parts {
  const pieces = all.flatMap(({ id, kind, pieces }) => {
    const { size } = sizes.ground(kind);
    return pieces.map(({ text, at, turn }) => feature(point(at), { id, name: text, kind, size, turn }));
  });
  return { groundNames: pieces };
}

/** The numbers of the compared areas, each beside its point, or at the end of a line. */
export function numberFeatures(drawn: Drawn, compare: readonly number[]): Parts {
  const { worldSize } = drawn;
  return {
    numbers: numbersAtScale(drawn, compare).flatMap(({ adcode, number, at, offset, leader }) => {
      const there: World = [at[0] + offset[0] / worldSize, at[1] + offset[1] / worldSize];
      return [
        ...(leader ? [feature(line([at, there]), { id: adcode })] : []),
        feature(point(there), { id: adcode, number: String(number) }),
      ];
    }),
  };
}

/** The venues and sites of what is lit, each with its name; a name that is far off has a leader. */
export function venueFeatures(drawn: Drawn, shown: Emphasis | undefined): Parts {
  const { worldSize, sizes } = drawn;
  return {
    venues: shownVenues(drawn, shown).flatMap(({ venue: { id, at, approximate }, lines, name }) => [
      feature(point(at), {
        id,
        approximate,
        name: lines.join("\n"),
        size: sizes.venue,
        offset: ems(name, sizes.venue),
      }),
      ...leader(id, at, name, worldSize),
    ]),
  };
}
