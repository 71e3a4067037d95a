import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { WORDS } from "../../support/realEdition.ts";
import { savesData } from "../../support/savesData.ts";
import type { EngineTest } from "../support/engineTest.ts";
import { listen } from "../support/listen.ts";
import { WIDE } from "../support/sizes.ts";
import { withScripts } from "../support/withScripts.ts";
import { ABA, atlas, BEIBEI, nameOf } from "./content.ts";

export function oneFile(test: EngineTest) {
  test("the one file opens from a disk, with all that comes only when it is wanted", async ({
    page,
    engine,
  }) => {
    // A folder as people name them.
    const folder = await mkdtemp(join(engine.files, "U 盘 100%-"));
    const path = join(folder, "mianyu-atlas.html");
    const html = await readFile("dist/mianyu-atlas.html", "utf8");
    await writeFile(path, withScripts(html, [listen, savesData]));
    await page.resize(WIDE);
    await page.open(`${pathToFileURL(path).href}?region=${BEIBEI}`);
    await page.dialog(nameOf(BEIBEI, "zh")).shown();
    const { colon } = WORDS.zh;
    const { short, switchTo } = WORDS.en.language;
    await page.click(page.button(short + colon + switchTo));
    await page.dialog(nameOf(BEIBEI, "en")).shown();
    await page.press("Escape");
    await page.part(".card").gone();
    await expect.poll(async () => (await page.part(".entry").all()).length).toBe(atlas.partnerships.length);
    await page.clickAt((await page.places()).region(ABA));
    await page.dialog(nameOf(ABA, "en")).shown();
    await page.addressIs({ region: String(ABA) });
    await page.back();
    await page.part(".card").gone();
    await page.click(page.button(WORDS.en.composer.name));
    await page.dialog(WORDS.en.composer.title).shown();
    await page.part(".composer-drawing > svg").shown();
  });
}
