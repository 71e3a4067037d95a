/**
 * When the first screen is complete, and its largest paint, beside the same map drawn by d3 and by Leaflet, in turns and
 * in one run: `PEERS=folder npm run bench`, with the folder of that harness, prepared as its README says; in its window
 * and in a phone's. Complete is the first filmed frame after which less than 0.15 % of the pixels change. Only the ratio
 * to the faster one says something.
 */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { spread } from "./spread.ts";

const RUNS = 5;
const SECONDS = 280;
const PAGES = ["/", "/region/500109/"];
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const RIVALS = ["d3", "leaflet"];
type Size = (typeof WINDOWS)[number];
interface Load {
  site: string;
  profile: string;
  error?: string;
  noisy?: boolean;
  complete: number;
  lcp: number;
}

/**
 * What the harness has to know of a site: its text runs in the page. Places in the window instead of regions, for a
 * phone opens on some of them only, and they need to look as in the end.
 */
const adapter = (name: string, dir: string, path: string, { width, height }: Size) => ({
  name: `${name} in ${width}`,
  dir,
  path,
  readySelectorOrPixel: [0.25, 0.5, 0.75].map((part) => [width * part, height * part, "final"]),
  color: "final",
  hook: `globalThis.__ready ?? /picture|idle/.test(document.documentElement.dataset.map ?? "")`,
});

/** Loads a page of the atlas and its rivals in a window: all loads. */
function loadsOf(peers: string, path: string, size: Size): Load[] {
  const folder = mkdtempSync(join(tmpdir(), "rivals-"));
  try {
    const sites = [
      adapter("ours", resolve("dist"), path, size),
      ...RIVALS.map((name) => adapter(name, join(peers, "dist", name), "/", size)),
    ];
    const extras = sites.map((site, i) => {
      const file = join(folder, `${i}.json`);
      writeFileSync(file, JSON.stringify(site));
      return file;
    });
    const out = join(folder, "results.json");
    // Its window is a constant, and an object.
    const measure = JSON.stringify(pathToFileURL(join(peers, "lib", "measure.mjs")));
    const sized = `import { VIEW } from ${measure}; Object.assign(VIEW, ${JSON.stringify(size)});`;
    const options = `--raster cpu --profile both --no-growth --runs ${RUNS} --budget ${SECONDS}`.split(" ");
    const which = ["--only", sites.map(({ name }) => name).join(","), "--extra", extras.join(",")];
    const preload = ["--import", `data:text/javascript,${encodeURIComponent(sized)}`];
    execFileSync(process.execPath, [...preload, "bench.mjs", ...options, ...which, "--out", out], {
      cwd: peers,
      stdio: "ignore",
    });
    return JSON.parse(readFileSync(out, "utf8")).loads;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(loads: readonly Load[], path: string, { width, height }: Size) {
  for (const profile of ["fast", "mobile"]) {
    const of = (name: string, figure: "complete" | "lcp") => {
      const its = loads.filter(
        (one) => !one.error && one.site === `${name} in ${width}` && one.profile === profile,
      );
      const clean = its.filter(({ noisy }) => !noisy);
      return spread((clean.length > 0 ? clean : its).map((one) => Math.round(one[figure]))).median;
    };
    const ours = of("ours", "complete");
    const theirs = RIVALS.map((name) => ({ name, complete: of(name, "complete"), lcp: of(name, "lcp") }));
    const [first] = theirs.toSorted((a, b) => a.complete - b.complete);
    if (!first) throw new Error("There is no rival.");
    console.log(
      `${path} ${width} x ${height} ${profile}: complete ${ours} ms, ${theirs.map(({ name, complete }) => `${name} ${complete}`).join(", ")}, ` +
        `ratio ${(ours / first.complete).toFixed(2)} (aim: 1.00); LCP ${of("ours", "lcp")} ms, ${first.name} ${first.lcp}`,
    );
  }
}

const peers = process.env.PEERS && resolve(process.env.PEERS);
if (peers) for (const size of WINDOWS) for (const path of PAGES) tell(loadsOf(peers, path, size), path, size);
else console.log("Beside its rivals: not measured, for PEERS names no folder of that harness.");
