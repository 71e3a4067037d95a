import counties from "../../geo/counties.geojson?url";
import jurisdictions from "../../geo/jurisdictions.geojson?url";
import measures from "../../geo/measures.json?url";
import partnerships from "../../geo/partnerships.json?url";
import places from "../../geo/places.geojson?url";
import relief from "../../geo/relief.geojson?url";
import rivers from "../../geo/rivers.geojson?url";
import surroundings from "../../geo/surroundings.geojson?url";
import type { FileName } from "./schema.ts";

/** Where the page finds each data file; the names carry a hash of the content. */
export const FILE_URLS: Record<FileName, string> = {
  partnerships,
  jurisdictions,
  places,
  rivers,
  measures,
  counties,
  surroundings,
  relief,
};
