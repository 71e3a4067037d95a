/**
 * What sheets cost: `npm run bench`. The aims: SVG of the whole atlas under 60 ms after warm-up and at most 400 kB (150 kB
 * gzipped), an A4 PDF under 100 ms after warm-up and 400 kB, a PNG of A3 at 300 dpi in under 10 s and 1 GB, `--all` as PDF in under 10 s.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readArguments } from "../../src/node/command/readArguments.ts";
import { runOrder } from "../../src/node/command/runOrder.ts";
import { readAtlas } from "../../src/node/data/readAtlas.ts";
import { openPress } from "../../src/node/press/press.ts";
import { writeSvg } from "../../src/render/writeSvg.ts";
import { drawnSheet } from "../../src/sheet/document/drawnSheet.ts";
import { known } from "../../src/state/known.ts";
import { spread } from "./spread.ts";

const RUNS = 21;
const atlas = await readAtlas(process.cwd());
const order = (line: string) => readArguments(line.split(" "), known(atlas));
const kB = (content: string | Uint8Array) => `${(Buffer.from(content).length / 1000).toFixed(0)} kB`;

async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const begin = performance.now();
  const result = await work();
  return { ms: performance.now() - begin, result };
}

async function png(line: string) {
  const asked = order(`${line} --format png`);
  const { ms, result } = await timed(async () => {
    const sheet = drawnSheet(atlas, asked.settings);
    const press = await openPress(atlas, [sheet]);
    return press.make([sheet], "png", asked);
  });
  const memory = (process.resourceUsage().maxRSS / 1e3).toFixed(0);
  console.log(
    `PNG ${line}: ${(ms / 1000).toFixed(1)} s with its fonts, ${memory} MB of memory, ${kB(result)}`,
  );
}

async function svgAndPdf(line: string) {
  const { settings, ...rest } = order(line);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++)
    times.push((await timed(() => writeSvg(drawnSheet(atlas, settings).document))).ms);
  const warm = spread(times.slice(5));
  const sheet = drawnSheet(atlas, settings);
  const press = await openPress(atlas, [sheet]);
  const svg = await press.make([sheet], "svg", rest);
  const pdfs: number[] = [];
  for (let run = 0; run < RUNS; run++) pdfs.push((await timed(() => press.make([sheet], "pdf", rest))).ms);
  const warmPdfs = spread(pdfs.slice(5));
  console.log(
    `SVG ${line}: ${warm.median.toFixed(0)} ms (${warm.least.toFixed(0)} at best, first ${times[0]?.toFixed(0)}), with its fonts ${kB(svg)}, ${kB(gzipSync(svg))} gzipped`,
  );
  console.log(
    `PDF ${line}: ${warmPdfs.median.toFixed(0)} ms (${warmPdfs.least.toFixed(0)} at best, first ${pdfs[0]?.toFixed(0)}), ${kB(await press.make([sheet], "pdf", rest))}`,
  );
}

// Memory is of the whole process so far: the smaller picture first.
await png("--page a3-portrait --dpi 300");
await png("--page a3-portrait --dpi 600");
await svgAndPdf("--page two-columns");
await svgAndPdf("--page a4-portrait");
await svgAndPdf("--page a3-landscape");

const folder = await mkdtemp(join(tmpdir(), "atlas-sheets-"));
const all = await timed(() => runOrder(atlas, order("--all --format pdf"), folder, () => undefined));
console.log(`--all as PDF, with its index page: ${(all.ms / 1000).toFixed(1)} s`);
await rm(folder, { recursive: true });
