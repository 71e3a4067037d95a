/**
 * How much script a choice of areas costs: `npm run bench`, on the site as built. For twelve areas the aim is less
 * than 16 ms, one frame, and no request.
 */

import type { Request } from "playwright-core";
import { preview } from "vite";
import { chromium } from "../support/chromium/chromium.ts";
import { MEMBERS } from "../support/realEdition.ts";
import { spread } from "./spread.ts";

const RUNS = 9;
const MOST_MS = 16;

const server = await preview({ preview: { host: "127.0.0.1", port: 0, open: false }, logLevel: "warn" });
const [site = ""] = server.resolvedUrls?.local ?? [];
const browser = await chromium({ webgl: true });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });

/** Runs in the page: opens an address as Back does, until its table is there. */
async function choose(query: string): Promise<void> {
  history.pushState(null, "", query);
  dispatchEvent(new PopStateEvent("popstate"));
  // Preact draws in a microtask; the map follows in a later frame.
  while (!document.querySelector(".compare-sort")) await Promise.resolve();
}

const devtools = await page.context().newCDPSession(page);
// Time on the processor, so that what else the machine does is not counted.
await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
async function scriptMs(): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0);
}

async function bench(name: string, areas: readonly number[], isFresh: boolean) {
  const times: number[] = [];
  const asked: string[] = [];
  const onRequest = (request: Request) => asked.push(new URL(request.url()).pathname);
  for (let run = 0; run < RUNS; run++) {
    if (isFresh || run === 0) await page.goto(`${site}?compare=none`);
    else await page.locator(".compare-presets .text-button").click();
    await page.locator('html[data-map="idle"]').waitFor({ state: "attached" });
    page.on("request", onRequest);
    const before = await scriptMs();
    await page.evaluate(choose, `?compare=${areas}`);
    times.push((await scriptMs()) - before);
    page.off("request", onRequest);
  }
  const { least, median, most } = spread(times);
  console.log(
    `${name}: ${median.toFixed(1)} ms of script (${least.toFixed(1)} to ${most.toFixed(1)}, ${RUNS} runs); asked for: ${asked.join(" ") || "nothing"}`,
  );
}

console.log(`The aim: twelve areas under ${MOST_MS} ms, without a request.`);
await bench("twelve areas, the first choice on a fresh page", MEMBERS, true);
await bench("twelve areas, a later choice", MEMBERS, false);
await bench("two areas, a later choice", MEMBERS.slice(5, 7), false);
await browser.close();
await server.close();
