import { expect } from "vitest";
import { WORDS } from "../support/realEdition.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { axeFaults } from "./support/axeFaults.ts";

atlasTest(
  "axe finds nothing without WebGL and with broken data, on a desk and on a phone",
  async ({ openAtlas }) => {
    const atlas = await openAtlas({
      webgl: false,
      files: { places: null, measures: "{" },
      allow: /404|measures/,
    });
    const { page } = atlas;
    await expect.poll(() => page.locator(".note.is-fault [aria-label]").count()).toBe(2);
    await atlas.wishForMap();
    await page.getByText(WORDS.zh.mapState.unsupported).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await atlas.resize({ width: 390, height: 844 });
    expect(await axeFaults(page)).toEqual([]);
  },
);
