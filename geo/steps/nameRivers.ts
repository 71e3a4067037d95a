import type { FeatureCollection, LineString, MultiLineString } from "geojson";
import type { Bilingual } from "../../src/atlas/schema.ts";
import type { RiverCourse } from "../riverCourses.ts";
import type { Network } from "./joinSegments.ts";
import { traceRiver } from "./traceRiver.ts";

type Line = LineString | MultiLineString;
type Properties = { id: string; name: Bilingual; rank: 1 | 2 | 3 };

/** The rivers of a list of courses, each from source to mouth as the network has it. */
export function nameRivers(network: Network, courses: RiverCourse[]): FeatureCollection<Line, Properties> {
  const features = courses.map(({ id, name, rank, parts }) => {
    const lines = parts.map((part) => {
      try {
        return traceRiver(network, Object.values(part));
      } catch (error) {
        throw new Error(`${name.en}: ${(error as Error).message}`);
      }
    });
    const [only = []] = lines;
    const geometry: Line =
      lines.length === 1
        ? { type: "LineString", coordinates: only }
        : { type: "MultiLineString", coordinates: lines };
    return { type: "Feature" as const, properties: { id, name, rank }, geometry };
  });
  return { type: "FeatureCollection", features };
}
