import { expect } from "vitest";
import { pathOf } from "../../src/atlas/files/fault.ts";
import { FILE_NAMES, type FileName } from "../../src/atlas/files/schema.ts";
import { partnershipsOf } from "../../src/atlas/queries/queries.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { mapPlaces } from "./support/mapPlaces.ts";
import { paintedShare } from "./support/paintedShare.ts";
import { panels, titleOf } from "./support/panels.ts";

const content = realAtlas();
const { partnerships } = content;
const OF_BEIBEI = `${partnershipsOf(content, 500109).length}项协作`;
const NOT_FOUND = /404 \(Not Found\)/;
const CORRIDOR = { lon: 105.9, lat: 30.4, zoom: 7.9 };
const AT_CORRIDOR = { camera: "105.9,30.4,7.9" };

/** What is known of the areas, and where they end, is of the next test. */
const OTHERS = FILE_NAMES.filter((file) => !["partnerships", "jurisdictions", "boundaries"].includes(file));

const MISSING: FileName[][] = [["partnerships"], OTHERS];
for (const missing of MISSING)
  atlasTest(
    `without ${missing} the list says so, does the rest, and a retry brings it`,
    async ({ openAtlas }) => {
      const files = Object.fromEntries(missing.map((file) => [file, null]));
      const atlas = await openAtlas({ files, allow: NOT_FOUND });
      const { page } = atlas;
      const { card, entries, words } = panels(atlas);
      const hasEntries = !missing.includes("partnerships");
      await expect.poll(() => entries.count()).toBe(hasEntries ? partnerships.length : 0);
      await page
        .locator(".regions")
        .getByRole("link", { name: /^北碚区/ })
        .click();
      await card.getByText(hasEntries ? OF_BEIBEI : words.partnershipsMissing).waitFor();
      for (const file of missing) {
        const note = page.locator(".note", { hasText: pathOf(file) });
        await note.waitFor();
        await atlas.mendFile(file);
        await page.getByRole("button", { name: words.retryFile(words.file[file]) }).click();
        await note.waitFor({ state: "detached" });
      }
      await card.getByText(OF_BEIBEI).waitFor();
      await expect.poll(() => entries.count()).toBe(partnerships.length);
    },
  );

atlasTest("without the areas the map has its legs, and the list its names", async ({ openAtlas }) => {
  const files = { jurisdictions: "{}", boundaries: "{}", relief: "[" };
  const atlas = await openAtlas({ query: AT_CORRIDOR, files });
  const { page } = atlas;
  const { card, entry, words } = panels(atlas);
  for (const file of ["jurisdictions", "boundaries", "relief"] as const)
    await page.locator(".note", { hasText: words.fault.broken(words.file[file], pathOf(file)) }).waitFor();
  await expect.poll(() => entry("yongchuan-matchmaking").textContent()).toContain("永川区");
  const leg = (await mapPlaces(atlas, CORRIDOR)).leg("yongchuan-matchmaking:500118");
  expect(await paintedShare(page, leg, "industry")).toBeGreaterThan(0.02);
  await page.mouse.click(leg.x, leg.y);
  await page.getByRole("dialog", { name: titleOf("yongchuan-matchmaking") }).waitFor();
  await card.getByRole("link", { name: "永川区" }).click();
  await card.locator("summary").click();
  await card.getByText(words.figuresMissing).waitFor();

  await atlas.mendFile("jurisdictions");
  await page.getByRole("button", { name: words.retryFile(words.file.jurisdictions) }).click();
  await card.getByText("平方公里").waitFor();
  await page.locator(".note", { hasText: pathOf("relief") }).waitFor();
  await atlas.idle();
});

atlasTest("on a small phone the notes leave the map's own message free", async ({ openAtlas }) => {
  const atlas = await openAtlas({
    size: { width: 360, height: 640 },
    lang: "en",
    webgl: false,
    query: { from: "2025-13" },
    files: { counties: null, rivers: null, relief: null, jurisdictions: null },
    allow: NOT_FOUND,
  });
  const { page } = atlas;
  const { words } = panels(atlas, "en");
  const status = page.locator(".map-status");
  await atlas.wishForMap();
  await status.getByText(words.mapState.unsupported).waitFor();
  await expect.poll(() => page.locator(".notes .note").count()).toBe(2);
  const [notes, message, sheet] = await Promise.all(
    [page.locator(".notes"), status, page.locator(".drawer")].map((part) => part.boundingBox()),
  );
  expect((notes?.y ?? 0) + (notes?.height ?? 0)).toBeLessThanOrEqual(message?.y ?? 0);
  expect((message?.y ?? 0) + (message?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
});
