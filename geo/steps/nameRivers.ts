import type { FeatureCollection, LineString, MultiLineString, Position } from "geojson";
import type { Translated } from "../../src/atlas/files/schema.ts";
import { endAtConfluence } from "./endAtConfluence.ts";
import type { Network } from "./joinSegments.ts";
import { traceRiver } from "./traceRiver.ts";

type Line = LineString | MultiLineString;
type Properties = { id: string; name: Translated; rank: 1 | 2 | 3 };

/**
 * A river by the points that it is known to pass. GSHHG gives no names: a line is named only where it passes the
 * seats of counties that are known to lie on the river of that name. Where a name changes at a confluence, the
 * course begins there.
 */
export interface RiverCourse {
  id: string;
  /** 1: the main river of the edition; 2: those next in size; 3: the others. */
  rank: 1 | 2 | 3;
  name: Translated;
  /** The id of the river that it flows into, where that is on the map. */
  into?: string;
  /** What is to be said of the length in the area where the line begins. */
  headNote?: Translated;
  /** WGS84, from its source, or where it enters the map. A river that leaves the map and comes back has more than one. */
  parts: Record<string, Position>[];
}

/** The rivers of a list of courses, each from its source to the river that it flows into, as the network has them. */
export function nameRivers(network: Network, courses: RiverCourse[]): FeatureCollection<Line, Properties> {
  const lines = new Map(
    courses.map(({ id, parts }) => [id, parts.map((part) => traceRiver(network, id, part))]),
  );
  const features = courses.map(({ id, name, rank, into }) => {
    const parts = lines.get(id) ?? [];
    const coordinates = into === undefined ? parts : endLast(parts, lines.get(into)?.flat() ?? []);
    if (!coordinates) throw new Error(`${id} does not reach ${into}`);
    const [only = [], ...others] = coordinates;
    const geometry: Line =
      others.length === 0
        ? { type: "LineString", coordinates: only }
        : { type: "MultiLineString", coordinates };
    return { type: "Feature" as const, properties: { id, name, rank }, geometry };
  });
  return { type: "FeatureCollection", features };
}

function endLast(parts: Position[][], into: Position[]): Position[][] | undefined {
  const last = endAtConfluence(parts.at(-1) ?? [], into);
  return last && [...parts.slice(0, -1), last];
}
