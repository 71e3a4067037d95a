/**
 * How long the page works for a PDF: `npm run bench`, on the site as built. The aim: the first under 2 s, with its fonts
 * and HarfBuzz, later ones under 500 ms.
 */
import { preview } from "vite";
import { chromium } from "../support/chromium/chromium.ts";
import { WORDS } from "../support/realEdition.ts";

const RUNS = 6;

const server = await preview({ preview: { host: "127.0.0.1", port: 0, open: false }, logLevel: "warn" });
const [site = ""] = server.resolvedUrls?.local ?? [];
const browser = await chromium();

async function bench(query: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${site}?view=sheet&${query}`);
  await page.locator(".composer-drawing > svg").waitFor();
  await page.locator('html[data-print="sheet"]').waitFor({ state: "attached" });
  const devtools = await page.context().newCDPSession(page);
  // Time on the processor, so that what else the machine does is not counted.
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const taskMs = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const before = await taskMs();
    const arriving = page.waitForEvent("download");
    await page.getByRole("button", { name: WORDS.zh.composer.savePdf, exact: true }).click();
    await (await arriving).path();
    times.push((await taskMs()) - before);
  }
  await page.close();
  const [first, ...later] = times.map(Math.round);
  console.log(`PDF in the page, ${query}: ${first} ms of work, then ${later.join(", ")}`);
}

await bench("region=500109");
await bench("page=a4-portrait");
await bench("page=a4-portrait&sheet-lang=both&compare=500109,500118,510700");
await browser.close();
await server.close();
