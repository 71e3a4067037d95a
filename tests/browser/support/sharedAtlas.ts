import { atlasOpener, type Opening } from "./atlasOpener.ts";
import type { AtlasPage } from "./atlasPage.ts";
import { atlasTest } from "./atlasTest.ts";

/**
 * Tests of a file that share one page, `atlas`, because to open it takes longer than what they look at. Each finds
 * nothing open and no field in the address; what a test does to the camera stays, and to the page itself. After a test that failed the page is opened anew.
 */
export const sharedAtlas = (opening: Opening = {}) =>
  atlasTest
    .extend("shared", { scope: "file" }, ({ browser }, { onCleanup }) => {
      const { open, check, close } = atlasOpener(browser);
      let page: Promise<AtlasPage> | undefined;
      const discard = async () => {
        page = undefined;
        await close();
      };
      onCleanup(discard);
      return {
        page() {
          page ??= open(opening);
          return page;
        },
        check,
        discard,
      };
    })
    .extend("atlas", async ({ shared, onTestFailed }, { onCleanup }) => {
      onTestFailed(shared.discard);
      onCleanup(shared.check);
      const atlas = await shared.page();
      await atlas.travel("");
      await atlas.page.mouse.move(0, 0);
      if ((await atlas.page.locator("dialog[open]").count()) > 0) await atlas.page.keyboard.press("Escape");
      await atlas.page.locator(".card, .compare, dialog[open]").first().waitFor({ state: "detached" });
      await atlas.idle();
      return atlas;
    });
