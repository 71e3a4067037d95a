import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { expect } from "vitest";
import { framesInTime } from "../../support/framesInTime.ts";
import { savesData } from "../../support/savesData.ts";
import { AtlasPage } from "./atlasPage.ts";
import { complaints } from "./complaints.ts";

/**
 * Opens the one file as from a USB stick, alone in a folder, and without a network. Closes it when `use` is done, and
 * fails if the page complained or asked for anything outside itself.
 *
 * @param gl Whether MapLibre is to be the map.
 */
export async function openFile(
  browser: Browser,
  query: string,
  use: (atlas: AtlasPage) => Promise<void>,
  gl = false,
): Promise<void> {
  // A folder as people name them.
  const folder = await mkdtemp(join(tmpdir(), "U 盘 100%-"));
  const path = join(folder, "mianyu-atlas.html");
  await cp("dist/mianyu-atlas.html", path);
  const address = pathToFileURL(path).href;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    reducedMotion: "reduce",
    offline: true,
  });
  // MapLibre takes half a minute to come on a machine that does other things.
  context.setDefaultTimeout(90_000);
  try {
    const heard = complaints(context, "http://nothing.invalid/");
    const asked: string[] = [];
    context.on("request", (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(address))
        asked.push(request.url());
    });
    const atlas = new AtlasPage(await context.newPage());
    await context.addInitScript(gl ? framesInTime : savesData);
    await atlas.page.goto(address + query);
    if (gl) await atlas.bringMap();
    else await atlas.mapIs("picture");
    await use(atlas);
    expect({ heard, asked }).toEqual({ heard: [], asked: [] });
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
}
