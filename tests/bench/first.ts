/**
 * How soon the map is there, on the site as built: `npm run bench`. Cold loads of the atlas and of a page with nothing
 * on it, in turns; brotli from the same server; on this machine as it is, and as a phone on a slow line. What counts is
 * the first filmed frame in which all twelve regions have their colours.
 */
import { bbox, pointGrid, area as turfArea } from "@turf/turf";
import { chromium } from "../../src/build/chromium.ts";
import { project } from "../../src/geometry/fitCamera.ts";
import { toWorld, worldSize } from "../../src/geometry/mercator.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { TOKENS } from "../../src/style/tokens.ts";
import { AtlasPage } from "../browser/support/atlasPage.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { brotliServer, EMPTY } from "./brotliServer.ts";
import { film, filmReader, type Pixel } from "./films.ts";

const RUNS = 7;
const WINDOW = { width: 1440, height: 900 };
const PROFILES = [
  { name: "this machine", cpu: 1, line: null },
  { name: "4 × slower, 9 Mbit/s, 170 ms", cpu: 4, line: { latency: 170, downloadThroughput: 9e6 / 8 } },
] as const;
type Profile = (typeof PROFILES)[number];
const AIMS =
  "aims: regions within 1.4 × the empty page; scripts before them at most 35 kB; all at most 650 kB; blocking under 200 ms";

const browser = await chromium();
const helper = await chromium();
const reader = await filmReader(helper);
const { site, close } = await brotliServer("dist");

/** Runs in the page before its own code: notes every task that is longer than 50 ms. */
function noteLongTasks() {
  const tasks: { start: number; length: number }[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ start: startTime, length: duration });
  }).observe({ type: "longtask", buffered: true });
}

/** Runs in the page. */
const facts = () => ({
  origin: performance.timeOrigin,
  paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  /** When MapLibre was asked for. */
  mapLibre:
    performance.getEntriesByType("resource").find(({ name }) => /\/glMap-[\w-]+\.js$/.test(name))
      ?.startTime ?? Number.POSITIVE_INFINITY,
  tasks: (globalThis as unknown as { longTasks: { start: number; length: number }[] }).longTasks,
});

interface Load {
  /** Milliseconds from the start of the navigation. */
  seen: number;
  scriptKb: number;
  allKb: number;
  /** From the first paint until the page is quiet for five seconds, which is when MapLibre may come. */
  blockedMs: number;
  /** From then on, until MapLibre is the map. */
  blockedByMapMs: number;
}

/** Loads an address cold, and waits for what is to be seen. */
async function load(path: string, { cpu, line }: Profile, pixels: readonly Pixel[]): Promise<Load> {
  const context = await browser.newContext({ viewport: WINDOW, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteLongTasks);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    if (line)
      await devtools.send("Network.emulateNetworkConditions", {
        offline: false,
        uploadThroughput: -1,
        ...line,
      });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    const asked = new Map<string, { type: string; at: number; bytes: number }>();
    devtools.on("Network.responseReceived", ({ requestId, type }) =>
      asked.set(requestId, { type, at: Number.POSITIVE_INFINITY, bytes: 0 }),
    );
    devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const one = asked.get(requestId);
      if (one) Object.assign(one, { at: Date.now(), bytes: encodedDataLength });
    });
    const { frames, next, stop } = await film(devtools);
    await page.goto(site + path, { waitUntil: "load" });
    if (path === "/") await page.locator('html[data-map="idle"]').waitFor({ state: "attached" });
    let at: number | undefined;
    while (at === undefined) {
      at = await reader.firstWith(frames, pixels, WINDOW.width);
      if (at === undefined) await next();
    }
    const { origin, paint, mapLibre, tasks } = await page.evaluate(facts);
    await stop();
    const all = [...asked.values()];
    const kb = (some: typeof all) => some.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
    const blocked = (from: number, to: number) =>
      tasks.reduce((sum, { start, length }) => sum + (start >= from && start < to ? length - 50 : 0), 0);
    return {
      seen: at - origin,
      scriptKb: kb(all.filter((one) => one.type === "Script" && one.at <= at)),
      allKb: kb(all),
      blockedMs: blocked(paint, mapLibre),
      blockedByMapMs: blocked(mapLibre, Number.POSITIVE_INFINITY),
    };
  } finally {
    await context.close();
  }
}

/** A place in each of the twelve where nothing lies over its colour: of many in it, the one nearest to that colour. */
async function regionPixels(): Promise<Pixel[]> {
  const page = await browser.newPage({ viewport: WINDOW, locale: "zh-CN" });
  await page.goto(site);
  await page.locator('html[data-map="idle"]').waitFor({ state: "attached" });
  const { lon, lat, zoom } = await new AtlasPage(page).camera();
  const box = await page.locator(".map-canvas").boundingBox();
  const picture = (await page.screenshot({ type: "jpeg", quality: 90 })).toString("base64");
  await page.close();
  if (!box) throw new Error("The page has no map.");
  const view = { centre: toWorld([lon, lat]), worldSize: worldSize(zoom) };
  const pixels: Pixel[] = [];
  for (const { area, membership } of buildScene(realAtlas(), "zh").regions) {
    const [west, south, east, north] = bbox(area);
    const inside = pointGrid([west, south, east, north], Math.sqrt(turfArea(area)) / 25, {
      units: "meters",
      mask: { type: "Feature", properties: {}, geometry: area },
    }).features.map(({ geometry }) => {
      const [x, y] = project(view, { ...box, covers: [] }, toWorld(geometry.coordinates));
      return { x: box.x + x, y: box.y + y };
    });
    const found = await reader.coloursOf(picture, inside, WINDOW.width);
    const fill = membership === "outside" ? TOKENS.paper : TOKENS[membership];
    const wanted = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
    const off = (colour: readonly number[]) =>
      Math.max(...wanted.map((channel, k) => Math.abs(channel - (colour[k] ?? 999))));
    const [best] = inside
      .map((place, i) => ({ ...place, colour: (found[i] ?? []) as unknown as Pixel["colour"] }))
      .sort((a, b) => off(a.colour) - off(b.colour));
    if (best) pixels.push(best);
  }
  return pixels;
}

function line(name: string, values: number[], unit: string) {
  const sorted = values.toSorted((a, b) => a - b);
  const [least, median, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(`  ${name}: ${median?.toFixed(0)} ${unit} (${least?.toFixed(0)} to ${most?.toFixed(0)})`);
  return median ?? Number.NaN;
}

const pixels = await regionPixels();
const blank: Pixel[] = [{ x: 700, y: 450, colour: EMPTY.colour }];
console.log(`The first paint, ${RUNS} cold loads each; ${AIMS}.`);
for (const profile of PROFILES) {
  const empty: Load[] = [];
  const atlas: Load[] = [];
  for (let run = 0; run < RUNS; run++) {
    empty.push(await load(EMPTY.path, profile, blank));
    atlas.push(await load("/", profile, pixels));
  }
  console.log(profile.name);
  const before = line(
    "the empty page",
    empty.map(({ seen }) => seen),
    "ms",
  );
  const after = line(
    "the twelve regions",
    atlas.map(({ seen }) => seen),
    "ms",
  );
  console.log(`  ${(after / before).toFixed(2)} × the empty page`);
  line(
    "scripts before them",
    atlas.map(({ scriptKb }) => scriptKb),
    "kB",
  );
  line(
    "everything",
    atlas.map(({ allKb }) => allKb),
    "kB",
  );
  line(
    "blocked until it is quiet",
    atlas.map(({ blockedMs }) => blockedMs),
    "ms",
  );
  line(
    "blocked while MapLibre comes",
    atlas.map(({ blockedByMapMs }) => blockedByMapMs),
    "ms",
  );
}
await Promise.all([browser.close(), helper.close()]);
close();
