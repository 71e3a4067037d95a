import { expect } from "vitest";
import type { Lang } from "../../../src/atlas/lang.ts";
import { frameHeight } from "../../../src/embed/frameHeight.ts";
import { embedCode } from "../../../src/panels/share/embedCode.ts";
import { articleServer } from "../../browser/support/articleServer.ts";
import { EDITION } from "../../support/realEdition.ts";
import { savesData } from "../../support/savesData.ts";
import { START } from "../../support/start.ts";
import { containing } from "../support/containing.ts";
import type { EngineTest } from "../support/engineTest.ts";
import { WIDE } from "../support/sizes.ts";
import { ABA, BEIBEI, nameOf } from "./content.ts";

/** CSS px of the article's column. */
const COLUMN = 640;

/** @param code With the script and its element, or as a plain frame. */
export function embed(test: EngineTest, lang: Lang, code: "script" | "frame") {
  test(`in an article, by its ${code}: what the code says is open, and a click opens another`, async ({
    page,
    site,
    allowed,
  }) => {
    const address = site.serve({ scripts: [savesData] });
    // Seen from the article, the atlas is another host.
    allowed.push(new RegExp(`^another host: ${new URL(address).origin}/`));
    const articles = await articleServer(address);
    try {
      await page.resize(WIDE);
      const state = { ...START, lang, selection: { kind: "region", adcode: BEIBEI } } as const;
      await page.open(articles.address(COLUMN, embedCode(EDITION, state, address)[code]));
      const frame = await page.frame();
      await frame.part("[role=dialog]", containing(nameOf(BEIBEI, lang))).shown();
      const box = await page.part("mianyu-atlas, iframe").shown();
      // The plain frame's height is that of a usual column, and this article refuses its style.
      if (code === "script") expect(box).toMatchObject({ width: COLUMN, height: frameHeight(COLUMN) });
      else allowed.push(/style-src/);

      await page.click(frame.part(".card-close"), box);
      await frame.part("[role=dialog]").gone();
      const { x, y } = (await frame.places()).region(ABA);
      await page.clickAt({ x: box.x + x, y: box.y + y });
      await frame.part("[role=dialog]", containing(nameOf(ABA, lang))).shown();
    } finally {
      await articles.close();
    }
  });
}
