/**
 * When the first screen is complete, and its largest paint, beside the same map drawn by d3 and by Leaflet, in turns and
 * in one run: `PEERS=folder npm run bench`, with the folder of that harness, prepared as its README says. Complete is the
 * first filmed frame after which less than 0.15 % of the pixels change. Only the ratio to the faster one says something. Its window is 1280 × 800: a phone does not open on all that it looks for.
 */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { spread } from "./spread.ts";

const RUNS = 5;
const SECONDS = 280;
const PAGES = ["/", "/region/500109/"];
interface Load {
  site: string;
  profile: string;
  ok: boolean;
  complete: number;
  lcp: number;
}

/** What the harness has to know of the atlas; its text runs in the page. */
const adapter = (path: string) => ({
  name: "ours",
  dir: resolve("dist"),
  path,
  readySelectorOrPixel: "project",
  color: "final",
  hook: `/picture|idle/.test(document.documentElement.dataset.map ?? "")`,
  project: `(([lon, lat]) => {
    const map = document.querySelector("[data-camera]");
    const { left, top, width, height } = map.getBoundingClientRect();
    const [centreLon, centreLat, zoom] = map.dataset.camera.split(",").map(Number);
    const size = 512 * 2 ** zoom;
    const x = (lon) => ((lon + 180) / 360) * size;
    const y = (lat) => ((1 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI) / 2) * size;
    return [left + width / 2 + x(lon) - x(centreLon), top + height / 2 + y(lat) - y(centreLat)];
  })`,
});

function measure(peers: string, path: string) {
  const folder = mkdtempSync(join(tmpdir(), "rivals-"));
  try {
    const [extra, out] = [join(folder, "ours.json"), join(folder, "results.json")];
    writeFileSync(extra, JSON.stringify(adapter(path)));
    const options = `--only d3,leaflet,ours --raster cpu --profile both --no-growth --runs ${RUNS} --budget ${SECONDS}`;
    execFileSync(process.execPath, ["bench.mjs", ...options.split(" "), "--extra", extra, "--out", out], {
      cwd: peers,
      stdio: "ignore",
    });
    const { loads }: { loads: Load[] } = JSON.parse(readFileSync(out, "utf8"));
    for (const profile of ["fast", "mobile"]) {
      const of = (site: string, figure: "complete" | "lcp") =>
        spread(
          loads.flatMap((one) =>
            one.ok && one.site === site && one.profile === profile ? [Math.round(one[figure])] : [],
          ),
        ).median;
      const [d3, leaflet, ours] = [of("d3", "complete"), of("leaflet", "complete"), of("ours", "complete")];
      const ratio = (ours / Math.min(d3, leaflet)).toFixed(2);
      console.log(
        `${path} ${profile}: complete ${ours} ms, d3 ${d3}, Leaflet ${leaflet}, ratio ${ratio} (aim: 1.00); LCP ${of("ours", "lcp")} ms`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const peers = process.env.PEERS;
if (peers) for (const path of PAGES) measure(resolve(peers), path);
else console.log("Beside its rivals: not measured, for PEERS names no folder of that harness.");
