/**
 * Makes the files of tests/editions/synthetic: an article that nobody wrote, of six squares far from those of geo/, without a
 * hub, with four themes, one river and three languages. `npx tsx tests/editions/makeSynthetic.ts` writes them.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { toText } from "../../geo/steps/toText.ts";
import type { Edition } from "../../src/atlas/edition/edition.ts";
import { type DataFile, pathOf } from "../../src/atlas/files/fault.ts";
import type { Partnership } from "../../src/atlas/files/schema.ts";
import type { Lang } from "../../src/atlas/lang.ts";
import { measureAreas } from "../../src/atlas/measures/measureAreas.ts";
import { inBoth } from "../support/inBoth.ts";

export const SYNTHETIC = "tests/editions/synthetic";

/** The third language is English under a name of its own, and so has the words of English. */
export const inEach = (zh: string, en: string) => ({ ...inBoth(zh, en), ["en-AU" as Lang]: en });

/** In two rows of three, from the west: a degree and a half wide, a degree high. */
const NAMES = [
  ["甲州", "Jia"],
  ["乙州", "Yi"],
  ["丙州", "Bing"],
  ["丁州", "Ding"],
  ["戊州", "Wuzhou"],
  ["己州", "Jizhou"],
] as const;
const [WEST, NORTH, WIDE, HIGH] = [84, 45, 1.5, 1];
const PLACES = NAMES.map(([zh, en], i) => ({
  adcode: 990101 + i,
  name: inEach(zh, en),
  group: i < 3 ? "north" : "south",
  west: WEST + (i % 3) * WIDE,
  south: NORTH - HIGH * (i < 3 ? 1 : 2),
}));
const adcodes = PLACES.map(({ adcode }) => adcode);
const [jia = 0, yi = 0, bing = 0, ding = 0, wu = 0, ji = 0] = adcodes;

const square = (west: number, south: number, wide: number, high: number): Position[] => {
  const [east, north] = [west + wide, south + high];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
};

const credit = inEach("虚构。", "Made up.");
const source = {
  title: inEach("虚构", "Made up"),
  publisher: inEach("测试", "Tests"),
  published: "2026",
};
const sources = [source];
const print = (fill: string, aside: string, grey: number, angle: number) => ({
  fill,
  fillInks: [6, 4, 30, 0] as [number, number, number, number],
  aside,
  asideInks: [3, 0, 12, 0] as [number, number, number, number],
  grey,
  hatch: { angle, gap: 0.9, line: 0.15 },
});

const edition: Edition = {
  id: "synthetic",
  languages: ["zh", "en", "en-AU" as Lang],
  title: inEach("六州合作图", "Six Squares"),
  between: inEach("六州之间的", "among six places"),
  summary: inEach(
    "地图标出北三州和南三州。",
    "The map shows three places in the north and three in the south.",
  ),
  hub: null,
  groups: [
    {
      id: "north",
      name: inEach("北三州", "Three in the north"),
      one: inEach("北三州之一", "One of three in the north"),
      sentence: inEach("北三州之一", "One of three in the north"),
      fill: "#d9d2e9",
      print: print("#ddd6ec", "#ece8f4", 20, 0),
      members: [jia, yi, bing],
    },
    {
      id: "south",
      name: inEach("南三州", "Three in the south"),
      one: inEach("南三州之一", "One of three in the south"),
      sentence: inEach("南三州之一", "One of three in the south"),
      fill: "#f3d9a4",
      print: print("#f4deb2", "#f9eed7", 41, 45),
      members: [ding, wu, ji],
    },
  ],
  themes: [
    ["grain", "粮食", "Grain", "#a8324a", [1, 0], "disc", 90],
    ["power", "电力", "Power", "#1f6f8b", [2.2, 2.1], "ring", 72],
    ["schools", "教育", "Schools", "#5d6b12", [0.01, 1.9], "diamond", 56],
    ["roads", "道路", "Roads", "#6a4c93", [5, 2.4], "square", 42],
  ].map(([id, zh, en, colour, dash, mark, grey]) => ({
    id,
    name: inEach(zh as string, en as string),
    colour,
    dash,
    mark,
    print: { colour, inks: [20, 60, 40, 0], spot: en, grey },
  })) as unknown as Edition["themes"],
  river: {
    id: "longriver",
    name: inEach("长水", "Long River"),
    group: "north",
    source: inEach("按本图河道线计算", "from the map’s own line"),
    method: inEach("按本图河道线量得。", "Measured along the map’s own line."),
  },
  story: [],
  views: [
    { id: "east", name: inEach("东二州", "The east"), short: inEach("东部", "East"), places: [bing, ji] },
  ],
  inset: null,
  extent: {
    ground: { west: 80, south: 38, east: 94, north: 50 },
    camera: { west: 82, south: 41, east: 91, north: 47 },
    start: {
      wide: { west: 84, south: 43, east: 88.5, north: 45 },
      upright: { west: 84, south: 43, east: 88.5, north: 45 },
    },
  },
  provinces: [{ id: "nowhere", adcode: 990000, name: inEach("乌有省", "Nowhere"), parts: "prefectures" }],
  about: { frame: [credit], byline: credit, paper: credit },
  credits: {
    line: credit,
    sheet: credit,
    sheetWithoutTerrain: credit,
    licence: credit,
    boundaries: credit,
    shapes: [{ name: inEach("方格", "Squares"), detail: credit }],
  },
};

const entry = (
  id: string,
  [zh, en]: readonly [string, string],
  themes: readonly string[],
  start: string,
  participants: readonly number[],
): Partnership => ({
  id,
  title: inEach(zh, en),
  summary: inEach(`${zh}。`, `${en}.`),
  details: [inEach("签了一份协议。", "An agreement was signed.")],
  themes: [...themes],
  section: themes[0] ?? "",
  date: { start },
  participants: [...participants],
  bodies: [],
  venue: null,
  sites: [],
  figures: [],
});

const partnerships = [
  entry("grain-store", ["合建粮库", "A shared granary"], ["grain"], "2024-02", [jia, yi]),
  entry("grain-rail", ["粮食专列", "Grain by rail"], ["grain", "roads"], "2024-05-11", [yi, jia]),
  entry("wheat", ["小麦良种", "Wheat seed"], ["grain"], "2024-07", [ding, wu, ji]),
  entry("grid", ["电网互联", "A joint grid"], ["power"], "2024-09-01", [jia, yi, bing]),
  entry("dam", ["共建水库", "A dam"], ["power"], "2025-01", [bing, ji]),
  entry("sun", ["光伏电站", "Solar power"], ["power"], "2025-03-03", [wu, ding]),
  entry("teachers", ["教师互派", "Teachers exchanged"], ["schools"], "2025-04", [jia, ding]),
  entry("contest", ["学生竞赛", "A pupils’ contest"], ["schools"], "2025-06-20", adcodes),
  entry("bridge", ["跨河大桥", "A bridge"], ["roads"], "2025-08", [yi, wu]),
  entry("ring-road", ["环线公路", "A ring road"], ["roads", "power"], "2025-10-08", [bing, ji, wu]),
];

/** Winding from west to east through the northern three. */
const RIVER = Array.from({ length: 66 }, (_, i): Position => {
  const part = i / 65;
  const at = [WEST - 1 + 6.5 * part, NORTH - 0.42 + 0.16 * Math.sin(part * 14)];
  return at.map((degrees) => Number(degrees.toFixed(4)));
});

const collection = (
  ...features: readonly (readonly [geometry: object, properties: object])[]
): FeatureCollection => ({
  type: "FeatureCollection",
  features: features.map(([geometry, properties]) => ({ type: "Feature", properties, geometry })) as never,
});

const line = (...coordinates: Position[]) => ({ type: "LineString", coordinates });
const areaOf = ({ west, south }: (typeof PLACES)[number]) =>
  ({ type: "Polygon", coordinates: [square(west, south, WIDE, HIGH)] }) as Polygon | MultiPolygon;
const figure = (value: number) => ({ value, approximate: false, sources, confidence: "high" });
const statement = (value: ReturnType<typeof inEach>) => ({ value, sources, confidence: "high" });

/** The text of every file, by its path. */
export function syntheticFiles(): Map<string, string> {
  const measures = measureAreas(
    new Map(PLACES.map((place) => [place.adcode, areaOf(place)])),
    edition,
    RIVER,
  );
  const json = (content: object) => `${JSON.stringify(content, null, 1)}\n`;
  // The boundaries are in the file of the jurisdictions.
  const files: Record<Exclude<DataFile, "boundaries">, string> = {
    edition: json(edition),
    partnerships: json({ partnerships }),
    jurisdictions: toText(
      collection(
        ...PLACES.map((place, i) => {
          const { adcode, name, group } = place;
          const properties = {
            adcode,
            name: { short: name, full: name },
            province: "nowhere",
            membership: group,
            area: figure(12_000 + 700 * i),
            census: figure(400_000 + 90_000 * i),
            subdivisions: statement(inEach("三县", "Three counties")),
            seat: statement(name),
          };
          return [areaOf(place), properties] as const;
        }),
      ),
    ),
    places: toText(
      collection(
        ...PLACES.map(({ adcode, name, group, west, south }, i) => {
          const at = [west + 0.5 + 0.1 * (i % 3), south + 0.4 + 0.15 * (i % 2)];
          const id = `seat-${adcode}`;
          const properties = {
            kind: "seat",
            id,
            adcode,
            membership: group,
            name,
            approximate: false,
            sources,
          };
          return [
            { type: "Point", coordinates: at.map((part) => Number(part.toFixed(4))) },
            properties,
          ] as const;
        }),
      ),
    ),
    measures: json({ measures }),
    counties: toText(collection([line([WEST, NORTH - 0.7], [WEST + WIDE, NORTH - 0.7]), { region: jia }])),
    rivers: toText(
      collection([line(...RIVER), { id: "longriver", name: inEach("长水", "Long River"), rank: 1 }]),
    ),
    // As far as the ground goes: a sheet shows no more.
    surroundings: toText(collection([line([82, 41], [82.5, 47], [91, 46.5]), { level: "province" }])),
    relief: toText(collection([{ type: "Polygon", coordinates: [square(80, 45.2, 14, 4)] }, { from: 1000 }])),
  };
  return new Map(Object.entries(files).map(([file, text]) => [pathOf(file as DataFile, SYNTHETIC), text]));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await mkdir(SYNTHETIC, { recursive: true });
  for (const [path, text] of syntheticFiles()) await writeFile(path, text);
}
