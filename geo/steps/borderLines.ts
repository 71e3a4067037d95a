import { coordAll, featureCollection, flattenEach, lineString } from "@turf/turf";
import type { BBox, Feature, FeatureCollection, Geometry, LineString, MultiLineString } from "geojson";
import { runMapshaper } from "./runMapshaper.ts";
import { snapEnds } from "./snapEnds.ts";

type Lines = FeatureCollection<LineString | MultiLineString, { level: "province" | "county" }>;

/** The two sources differ by less than this where their borders meet. */
const SNAP_KM = 5;
const DETAIL_METRES = 400;

/**
 * The quiet lines around the members, one feature a level.
 *
 * @param near Borders of the regions that are not among the members.
 * @param far Borders between provinces further out, from a coarser source: their ends are moved to the regions.
 * @param extent `[west, south, east, north]` in degrees; what lies outside is cut off.
 */
export async function borderLines(
  near: Lines,
  far: Lines,
  regions: FeatureCollection<Geometry>,
  extent: BBox,
): Promise<Lines> {
  const outlines = coordAll(regions);
  const snapped: Feature<LineString, { level: "province" | "county" }>[] = [];
  flattenEach(far, ({ geometry, properties }) => {
    const joined = snapEnds(geometry as LineString, outlines, SNAP_KM);
    snapped.push(lineString(joined.coordinates, properties));
  });
  const lines = featureCollection([...near.features, ...snapped]);
  // Mapshaper stops at a layer without lines, and at a field that no line has.
  if (lines.features.length === 0) return featureCollection([]);
  const layer = await runMapshaper<LineString | MultiLineString>(
    [
      `-clip bbox=${extent}`,
      `-simplify interval=${DETAIL_METRES}m`,
      "-if 'this.size > 0' -dissolve level -endif",
    ],
    { lines },
  );
  return layer("lines") as Lines;
}
