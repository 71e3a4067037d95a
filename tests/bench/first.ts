/**
 * How soon the map is there, on the site as built: `npm run bench`. Cold loads of the atlas and of a page with nothing
 * on it, in turns; brotli from the same server; on this machine as it is, and as a phone on a slow line. What counts is
 * the first filmed frame in which all twelve regions have their colours.
 */

import { setTimeout } from "node:timers/promises";
import { bbox, pointGrid, area as turfArea } from "@turf/turf";
import { groupOf } from "../../src/atlas/edition/edition.ts";
import { project } from "../../src/geometry/camera/fitCamera.ts";
import { toWorld, worldSize } from "../../src/geometry/mercator.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import { TOKENS } from "../../src/style/tokens.ts";
import { AtlasPage } from "../browser/support/atlasPage.ts";
import { chromium } from "../support/chromium/chromium.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { EDITION } from "../support/realEdition.ts";
import { brotliServer, EMPTY } from "./brotliServer.ts";
import { film, filmReader, type Pixel } from "./films.ts";
import { spread } from "./spread.ts";

const RUNS = 9;
/** Milliseconds after which a page that is closed has stopped taking time from the next. */
const REST = 700;
const WINDOW = { width: 1440, height: 900 };
const PROFILES = [
  { name: "this machine", cpu: 1, line: null },
  { name: "4 × slower, 9 Mbit/s, 170 ms", cpu: 4, line: { latency: 170, downloadThroughput: 9e6 / 8 } },
] as const;
type Profile = (typeof PROFILES)[number];
const AIMS =
  "aims: regions within 1.4 × the empty page; scripts before them at most 35 kB; all at most 650 kB; blocking under 200 ms";

const browser = await chromium({ webgl: true });
const helper = await chromium();
const reader = await filmReader(helper);
const { site, sent, close } = await brotliServer("dist");

/** Runs in the page before its own code: notes every task that is longer than 50 ms, and calls when the map is idle. */
function noteLongTasks() {
  new MutationObserver(() => {
    if (document.documentElement?.dataset.map === "idle")
      (globalThis as unknown as { mapIsIdle(): void }).mapIsIdle();
  }).observe(document, { subtree: true, attributeFilter: ["data-map"] });
  const tasks: { start: number; length: number }[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ start: startTime, length: duration });
  }).observe({ type: "longtask", buffered: true });
}

/** Runs in the page. */
const facts = () => ({
  paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  /** When MapLibre was asked for. */
  mapLibre:
    performance.getEntriesByType("resource").find(({ name }) => /\/glMap-[\w-]+\.js$/.test(name))
      ?.startTime ?? Number.POSITIVE_INFINITY,
  tasks: (globalThis as unknown as { longTasks: { start: number; length: number }[] }).longTasks,
});

interface Asked {
  type: string;
  /** When it had come, in milliseconds since 1970. */
  at: number;
  bytes: number;
}

const kilobytes = (some: readonly Asked[]) => some.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** Opens a cold page with a profile, and notes what it asks for. */
async function open({ cpu, line }: Profile) {
  const context = await browser.newContext({ viewport: WINDOW, locale: "zh-CN" });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  if (line)
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      uploadThroughput: -1,
      ...line,
    });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  const asked = new Map<string, Asked>();
  devtools.on("Network.responseReceived", ({ requestId, type }) =>
    asked.set(requestId, { type, at: Number.POSITIVE_INFINITY, bytes: 0 }),
  );
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId);
    if (one) Object.assign(one, { at: Date.now(), bytes: encodedDataLength });
  });
  const close = async () => {
    await context.close();
    await setTimeout(REST);
  };
  return { page, devtools, asked: () => [...asked.values()], close };
}

/** Loads an address cold until some pixels have their colours: milliseconds, and kB of scripts that came before. */
async function see(path: string, profile: Profile, pixels: readonly Pixel[]) {
  const { page, devtools, asked, close } = await open(profile);
  const { frames, next, stop } = await film(devtools);
  await page.goto(site + path, { waitUntil: "load" });
  // To read the film takes time from the page: not before it has nothing to do.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  let at: number | undefined;
  while (at === undefined) {
    at = await reader.firstWith(frames, pixels, WINDOW.width);
    if (at === undefined) await next();
  }
  const seen = at;
  const origin = await page.evaluate(() => performance.timeOrigin);
  await stop();
  await close();
  return {
    ms: seen - origin,
    scriptKb: kilobytes(asked().filter((one) => one.type === "Script" && one.at <= seen)),
  };
}

/** Loads the atlas cold until MapLibre is the map, without a camera, which has to work too. */
async function settle(profile: Profile) {
  const { page, close } = await open(profile);
  const before = sent();
  // Told by the page: to ask for it again and again would be a long task of its own on a slow machine.
  const mapIsIdle = new Promise<void>((resolve) => page.exposeFunction("mapIsIdle", resolve));
  await page.addInitScript(noteLongTasks);
  await page.goto(site);
  await mapIsIdle;
  const { paint, mapLibre, tasks } = await page.evaluate(facts);
  await close();
  const blocked = (from: number, to: number) =>
    tasks.reduce((sum, { start, length }) => sum + (start >= from && start < to ? length - 50 : 0), 0);
  return {
    // By the server: what a worker asks for is not told of the page.
    allKb: (sent() - before) / 1000,
    /** From the first paint until the page is quiet for five seconds, which is when MapLibre may come. */
    blockedMs: blocked(paint, mapLibre),
    /** From then on, until MapLibre is the map. */
    blockedByMapMs: blocked(mapLibre, Number.POSITIVE_INFINITY),
  };
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
    const fill = groupOf(EDITION, membership).fill ?? TOKENS.paper;
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

const times = (loads: readonly { ms: number }[]) => loads.map(({ ms }) => ms);

function line(name: string, values: number[], unit: string) {
  const { least, median, most } = spread(values);
  console.log(`  ${name}: ${median.toFixed(0)} ${unit} (${least.toFixed(0)} to ${most.toFixed(0)})`);
  return median;
}

const pixels = await regionPixels();
const blank: Pixel[] = [{ x: 700, y: 450, colour: EMPTY.colour }];
console.log(`The first paint, ${RUNS} cold loads each; ${AIMS}.`);
for (const profile of PROFILES) {
  const empty: Awaited<ReturnType<typeof see>>[] = [];
  const regions: Awaited<ReturnType<typeof see>>[] = [];
  const whole: Awaited<ReturnType<typeof settle>>[] = [];
  for (let run = 0; run < RUNS; run++) {
    empty.push(await see(EMPTY.path, profile, blank));
    regions.push(await see("/", profile, pixels));
    whole.push(await settle(profile));
  }
  console.log(profile.name);
  const before = line("the empty page", times(empty), "ms");
  const after = line("the twelve regions", times(regions), "ms");
  console.log(`  ${(after / before).toFixed(2)} × the empty page`);
  const scripts = regions.map(({ scriptKb }) => scriptKb);
  line("scripts before them", scripts, "kB");
  const all = whole.map(({ allKb }) => allKb);
  line("everything", all, "kB");
  const blocked = whole.map(({ blockedMs }) => blockedMs);
  line("blocked until it is quiet", blocked, "ms");
  const blockedByMap = whole.map(({ blockedByMapMs }) => blockedByMapMs);
  line("blocked while MapLibre comes", blockedByMap, "ms");
}
await Promise.all([browser.close(), helper.close()]);
close();
