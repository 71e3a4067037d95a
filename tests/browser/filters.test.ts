import { expect } from "vitest";
import { monthNumber } from "../../src/atlas/plainDate.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { THEMES } from "../support/realEdition.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { mapPlaces } from "./support/mapPlaces.ts";
import { paintedShare } from "./support/paintedShare.ts";
import { panels, titleOf } from "./support/panels.ts";
import { passing as passingOf } from "./support/passing.ts";
import { swipe } from "./support/swipe.ts";

const { partnerships } = realAtlas();
const without = (theme: string) => passingOf({ themes: THEMES.filter((other) => other !== theme) });
const CORRIDOR = { lon: 105.9, lat: 30.4, zoom: 7.9 };

atlasTest("a theme switched off is thinned, in the list and on the map, and stays", async ({ atlas }) => {
  await atlas.travel("?camera=105.9,30.4,7.9");
  await expect.poll(() => atlas.camera()).toEqual(CORRIDOR);
  await atlas.idle();
  const { entry, entries, toggle, passing, words, button } = panels(atlas);
  const leg = (await mapPlaces(atlas, CORRIDOR)).leg("yongchuan-matchmaking:500118");
  expect(await paintedShare(atlas.page, leg, "industry")).toBeGreaterThan(0.02);

  await toggle("industry").uncheck();
  await atlas.page
    .getByText(words.shown(without("industry").length, partnerships.length))
    .first()
    .waitFor();
  await expect.poll(() => atlas.address).toMatchObject({ themes: "livelihood,culture" });
  await expect.poll(() => entries.count()).toBe(partnerships.length);
  await expect.poll(() => entry("yongchuan-matchmaking").textContent()).toContain(words.hidden);
  expect(await entry("talent-recruitment").textContent()).not.toContain(words.hidden);
  await atlas.idle();
  expect(await paintedShare(atlas.page, leg, "industry")).toBe(0);
  await atlas.page.mouse.move(leg.x, leg.y);
  await atlas.page.locator(".tooltip", { hasText: titleOf("yongchuan-matchmaking") }).waitFor();

  await toggle("culture").uncheck();
  await expect
    .poll(passing)
    .toEqual(
      [
        "talent-recruitment",
        "labour-framework",
        "fujiang-services-agreement",
        "fujiang-services-exchange",
        "new-year-market",
      ].map((id) => titleOf(id)),
    );

  await toggle("livelihood").uncheck();
  await atlas.page.getByText(words.shown(0, partnerships.length)).filter({ visible: true }).first().waitFor();
  await expect.poll(() => atlas.address).toMatchObject({ themes: "none" });

  await button(words.reset).click();
  await expect.poll(passing).toHaveLength(partnerships.length);
  await expect.poll(() => atlas.address).not.toHaveProperty("themes");
});

atlasTest("keys move either end of the time span", async ({ atlas }) => {
  const { thumb, passing, words, button } = panels(atlas);
  await thumb("from").press("ArrowRight");
  await thumb("from").press("ArrowRight");
  await thumb("to").press("ArrowLeft");
  await expect.poll(() => atlas.address).toMatchObject({ from: "2025-05", to: "2025-11" });
  await expect
    .poll(passing)
    .toHaveLength(passingOf({ from: monthNumber("2025-05"), to: monthNumber("2025-11") }).length);
  await expect.poll(() => thumb("to").getAttribute("aria-valuetext")).toBe("2025年11月");

  // One end does not pass the other.
  await thumb("to").press("Home");
  await expect.poll(() => atlas.address).toMatchObject({ from: "2025-05", to: "2025-05" });
  await atlas.page.getByText(words.shown(0, partnerships.length)).filter({ visible: true }).first().waitFor();

  await button(words.clearSpan).click();
  await expect.poll(passing).toHaveLength(partnerships.length);
  await expect.poll(() => atlas.address).not.toHaveProperty("from");
  await atlas.page.goBack();
  await atlas.page.goBack();
  await expect.poll(() => atlas.address).not.toHaveProperty("to");
  await expect.poll(() => atlas.address).toMatchObject({ from: "2025-05" });
});

atlasTest("a drag on the timeline picks a span, and is one step Back", async ({ atlas }) => {
  const { month, passing } = panels(atlas);
  const { mouse } = atlas.page;
  const [from, to] = [await month(27), await month(29)];
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 4 });
  await mouse.up();
  await expect.poll(() => atlas.address).toMatchObject({ from: "2025-09", to: "2025-11" });
  await expect
    .poll(passing)
    .toHaveLength(passingOf({ from: monthNumber("2025-09"), to: monthNumber("2025-11") }).length);
  await atlas.page.goBack();
  await expect.poll(() => atlas.address).not.toHaveProperty("from");
  await expect.poll(passing).toHaveLength(partnerships.length);
});

atlasTest("a finger picks a span too", async ({ openAtlas }) => {
  const atlas = await openAtlas({ touch: true, size: { width: 1024, height: 768 } });
  const { month, thumb } = panels(atlas);
  await swipe(atlas.page, await month(28), await month(22));
  await expect.poll(() => atlas.address).toMatchObject({ from: "2025-04", to: "2025-10" });

  // The handle at the span's end, by itself.
  const box = await thumb("to").boundingBox();
  const end = await month(28);
  const handle = { x: end.x + 14, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  await swipe(atlas.page, handle, { ...handle, x: handle.x + 40 });
  await expect.poll(() => atlas.address).toMatchObject({ from: "2025-04" });
  await expect.poll(() => atlas.address.to).not.toBe("2025-10");
});

atlasTest("an address with a filter shows what it names", async ({ openAtlas }) => {
  const atlas = await openAtlas({ query: { themes: "culture", from: "2025-11" } });
  const { passing, toggle, thumb } = panels(atlas);
  await expect
    .poll(passing)
    .toEqual(["nature-education", "city-promotion", "football-match"].map((id) => titleOf(id)));
  await expect.poll(() => toggle("industry").isChecked()).toBe(false);
  expect(await toggle("culture").isChecked()).toBe(true);
  await expect.poll(() => thumb("from").getAttribute("aria-valuetext")).toBe("2025年11月");
});
