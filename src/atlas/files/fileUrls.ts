import counties from "edition/counties.geojson?url";
import boundaries from "edition/jurisdictions.geojson?boundaries&url";
import jurisdictions from "edition/jurisdictions.geojson?url";
import measures from "edition/measures.json?url";
import partnerships from "edition/partnerships.json?url";
import places from "edition/places.geojson?url";
import relief from "edition/relief.geojson?url";
import rivers from "edition/rivers.geojson?url";
import surroundings from "edition/surroundings.geojson?url";
import type { FileName } from "./schema.ts";

/** Where the page finds each data file; the names carry a hash of the content. */
export const FILE_URLS: Record<FileName, string> = {
  partnerships,
  jurisdictions,
  boundaries,
  places,
  rivers,
  measures,
  counties,
  surroundings,
  relief,
};
