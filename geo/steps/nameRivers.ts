import type { FeatureCollection, LineString, MultiLineString, Position } from "geojson";
import type { Bilingual } from "../../src/atlas/schema.ts";
import type { RiverCourse } from "../riverCourses.ts";
import { endAtConfluence } from "./endAtConfluence.ts";
import type { Network } from "./joinSegments.ts";
import { traceRiver } from "./traceRiver.ts";

type Line = LineString | MultiLineString;
type Properties = { id: string; name: Bilingual; rank: 1 | 2 | 3 };

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
