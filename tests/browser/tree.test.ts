import { expect } from "vitest";
import { atlasTest } from "./support/atlasTest.ts";
import { eachView } from "./support/views.ts";

for (const lang of ["zh", "en"] as const)
  atlasTest(
    `what a reader of the screen meets in every view: ${lang}`,
    { timeout: 180_000 },
    async ({ openAtlas }) => {
      const atlas = await openAtlas({ lang });
      await eachView(atlas, lang, async (name) => {
        const tree = await atlas.page.locator("body").ariaSnapshot();
        await expect(`${tree}\n`).toMatchFileSnapshot(`snapshots/${name.replaceAll(" ", "-")}.${lang}.txt`);
      });
    },
  );
