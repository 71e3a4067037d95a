import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { runMapshaper } from "./runMapshaper.ts";
import type { CountyTag } from "./tagCounties.ts";

type Area = Polygon | MultiPolygon;
type Line = LineString | MultiLineString;

interface Regions {
  /** Every region, its outline made of its counties'. */
  regions: FeatureCollection<Area, CountyTag>;
  /** The counties after cleaning. */
  counties: FeatureCollection<Area, CountyTag>;
  /** Lines between counties of one region, for the regions among the members. */
  countyLines: FeatureCollection<Line, { region: number }>;
  /** Lines of the other regions, without those that a member has too; and of provinces, all of them. */
  otherLines: FeatureCollection<Line, { level: "province" | "county" }>;
}

/**
 * One mosaic of all counties, without gap or overlap, and what is drawn of it.
 *
 * The source simplified each prefecture by itself, so that two sides of a border differ by some hundred metres:
 * `-clean` makes them one. Gaps of up to 15 km² are such differences; no gap of the real map is as small.
 * Pieces of a county below 3 km² are slivers, or exclaves too small to see: they go to whatever surrounds them.
 */
export async function dissolveRegions(counties: FeatureCollection<Area, CountyTag>): Promise<Regions> {
  const fill = "-clean gap-fill-area=15km2";
  const layer = await runMapshaper(
    [
      fill,
      "-explode",
      "-filter 'this.area > 3e6'",
      "-snap precision=0.0001",
      fill,
      "-dissolve adcode copy-fields=region,province,member",
      "-dissolve region copy-fields=province,member + name=regions",
      "-lines target=counties + name=countyLines",
      "where='B !== null && A.region === B.region && A.member' each='region = A.region'",
      "-lines target=regions + name=otherLines where='B === null || A.province !== B.province || (!A.member && !B.member)'",
      'each=\'level = B !== null && A.province === B.province ? "county" : "province"\'',
      // Where every member is a county, no line runs inside of one; mapshaper stops at fields that no line has.
      "-if target=countyLines 'this.size > 0' -dissolve target=countyLines region -endif",
      "-if target=otherLines 'this.size > 0' -filter-fields target=otherLines level -endif",
    ],
    { counties },
  );
  return {
    regions: layer("regions") as Regions["regions"],
    counties: layer("counties") as Regions["counties"],
    countyLines: layer("countyLines") as Regions["countyLines"],
    otherLines: layer("otherLines") as Regions["otherLines"],
  };
}
