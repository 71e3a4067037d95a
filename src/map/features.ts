import type { Feature, FeatureCollection, Geometry } from "geojson";
import { clearStretches } from "../geometry/clearStretches.ts";
import { toLonLat, toWorld, type World } from "../geometry/mercator.ts";
import type { Scene } from "../scene/scene.ts";
import type { Drawn } from "../scene/subjectAt.ts";
import type { SourceName } from "../style/mapStyle.ts";

type Features = Partial<Record<SourceName, FeatureCollection>>;

const feature = (geometry: Geometry, properties: object): Feature => ({
  type: "Feature",
  geometry,
  properties: { ...properties },
});
const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
const line = (path: readonly World[]): Geometry => ({ type: "LineString", coordinates: path.map(toLonLat) });
const point = (at: World): Geometry => ({ type: "Point", coordinates: toLonLat(at) });

/** What stays the same at every scale. */
export function groundFeatures({ regions, rivers, counties, surroundings, relief }: Scene): Features {
  return {
    relief: collection(relief),
    surroundings: collection(surroundings),
    regions: collection(
      regions.map(({ adcode, membership, area }) => feature(area, { id: adcode, membership })),
    ),
    counties: collection(counties),
    rivers: collection(rivers.map(({ id, rank, geometry }) => feature(geometry, { id, rank }))),
  };
}

/** The strands at their scale; drawn anew while the map zooms. */
export function strandFeatures({ scene, strands }: Drawn): Features {
  const themes = new Map(
    scene.ribbons.flatMap((ribbon) => ribbon.strands.map(({ id, theme }) => [id, theme])),
  );
  return {
    strands: collection(strands.map(({ id, path }) => feature(line(path), { id, theme: themes.get(id) }))),
  };
}

/** Points, names with their leaders, and the stretches on which a river can be named. */
export function nameFeatures(drawn: Drawn): Features {
  const { scene, names, sizes, worldSize } = drawn;
  const leaders: Feature[] = [];
  const written: Feature[] = [];
  for (const [order, where] of scene.points.entries()) {
    const { adcode, at, membership, name } = where;
    const placed = names.get(adcode);
    if (!placed) continue;
    const size = sizes.name(where);
    const [x, y] = placed.offset;
    written.push(
      feature(point(at), { id: adcode, membership, name, size, order, offset: [x / size, y / size] }),
    );
    if (placed.leader) {
      const [footX, footY] = placed.foot;
      const end: World = [footX / worldSize, footY / worldSize];
      leaders.push(feature(line([at, end]), { id: adcode }));
    }
  }
  const points = scene.points.map((where) =>
    feature(point(where.at), { id: where.adcode, membership: where.membership, radius: sizes.point(where) }),
  );
  return {
    points: collection(points),
    leaders: collection(leaders),
    names: collection(written),
    riverNames: collection(riverNames(drawn)),
  };
}

/** Strand gaps that a river's name keeps from ribbons and points. */
const NAME_ROOM = 2.7;

function riverNames({ scene, worldSize, sizes }: Drawn): Feature[] {
  const obstacles = [
    ...scene.ribbons.map(({ curve, strands }) => ({
      path: curve,
      half: (strands.length * sizes.strandGap) / 2 / worldSize,
    })),
    ...scene.points.map(({ at }) => ({ path: [at], half: 0 })),
  ];
  return scene.rivers.flatMap(({ id, name, rank, geometry }) => {
    const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    return lines
      .flatMap((path) =>
        clearStretches(
          path.map(toWorld),
          obstacles,
          (NAME_ROOM * sizes.strandGap) / worldSize,
          1 / worldSize,
        ),
      )
      .map((stretch) => feature(line(stretch), { id, name, rank, size: sizes.river(rank) }));
  });
}

/** The venues and sites of what is lit. */
export function venueFeatures({ venues }: Scene, shown: readonly string[]): Features {
  return {
    venues: collection(
      venues
        .filter(({ id }) => shown.includes(id))
        .map(({ id, at, name, approximate }) => feature(point(at), { id, name, approximate })),
    ),
  };
}
