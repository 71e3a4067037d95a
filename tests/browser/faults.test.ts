import { expect } from "vitest";
import { atlasTest } from "./support/atlasTest.ts";

const NOT_FOUND = /404 \(Not Found\)/;

atlasTest("a missing file is named, the rest is there, and a retry brings it", async ({ openAtlas }) => {
  const atlas = await openAtlas({ lang: "en", files: { rivers: null }, allow: NOT_FOUND });
  const note = atlas.page.getByText("geo/rivers.geojson").first();
  await note.waitFor();
  await atlas.mendFile("rivers");
  await atlas.page.getByRole("button", { name: "Retry" }).click();
  await note.waitFor({ state: "detached" });
  await atlas.idle();
});

atlasTest("a broken file is named", async ({ openAtlas }) => {
  const { page } = await openAtlas({ files: { partnerships: '{ "partnerships": [{}] }' } });
  await page.getByText("geo/partnerships.json").first().waitFor();
});

atlasTest("without WebGL the page says so, and the entries are there", async ({ openAtlas }) => {
  const { page } = await openAtlas({ lang: "en", webgl: false });
  await page.locator('.map-status[data-state="unsupported"]').waitFor();
  await page.getByText("Fujiang").first().waitFor();
});

atlasTest("the map comes back after its context is lost, with what was chosen", async ({ openAtlas }) => {
  const atlas = await openAtlas({ query: { region: "500109" } });
  const giveBack = await atlas.loseContext();
  await atlas.mapIs("lost");
  await giveBack();
  await atlas.mapIs("idle");
  expect(atlas.address).toMatchObject({ region: "500109" });
});
