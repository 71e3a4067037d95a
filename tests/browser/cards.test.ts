import { expect } from "vitest";
import { formatDate } from "../../src/text/formatDate.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { mapPlaces } from "./support/mapPlaces.ts";
import { panels, titleOf } from "./support/panels.ts";

const WHOLE = { lon: 104, lat: 31.6, zoom: 6.6 };
const { partnerships, jurisdictions } = realAtlas();
const nameOf = (adcode: number) => jurisdictions.get(adcode)?.name.short.zh ?? "";

atlasTest("a region's card says what is known, and each partnership opens its own", async ({ openAtlas }) => {
  const atlas = await openAtlas({ query: { region: "500109" } });
  const { card, words } = panels(atlas);
  const { page } = atlas;
  await card.waitFor();
  const text = (await card.textContent()) ?? "";
  for (const said of [
    "北碚区",
    "Beibei",
    "重庆市",
    words.membershipSentence.partner,
    "244 公里",
    "5 项协作",
    "平方公里",
  ])
    expect(text).toContain(said);
  for (const [title = ""] of [
    "investment-agreement",
    "talent-recruitment",
    "nature-education",
    "new-year-market",
    "football-match",
  ].map((id) => [id].map((id) => titleOf(id)))) {
    await card.getByRole("button", { name: title }).click();
    await page.getByRole("dialog", { name: title }).waitFor();
    await card.getByRole("button", { name: "北碚区" }).click();
    await page.getByRole("dialog", { name: "北碚区" }).waitFor();
  }
});

for (const lang of ["zh", "en"] as const)
  atlasTest(
    `each of the eleven partnerships says all that the article has: ${lang}`,
    async ({ openAtlas }) => {
      const atlas = await openAtlas({ lang });
      const { card, words, entries } = panels(atlas, lang);
      await entries.first().waitFor();
      expect(partnerships).toHaveLength(11);
      for (const {
        id,
        title,
        date,
        participants,
        venue,
        details,
        figures,
        section,
        summary,
      } of partnerships) {
        await atlas.travel(`?lang=${lang}&partnership=${id}`);
        await atlas.page.getByRole("dialog", { name: title[lang] }).waitFor();
        const text = (await card.textContent()) ?? "";
        for (const said of [
          title[lang],
          summary[lang],
          formatDate(date, lang),
          ...participants.map((adcode) => jurisdictions.get(adcode)?.name.short[lang] ?? "?"),
          venue ? venue.name[lang] : words.notStated,
          ...details.map((detail) => detail[lang]),
          ...figures.map((figure) => figure.label[lang]),
          words.asReported(words.theme[section]),
        ])
          expect(text, id).toContain(said);
        expect(text.includes(words.dayUnknown.trim()), id).toBe(date.start.length === 7);
      }
    },
  );

atlasTest("the focus goes into the card and comes back to the list", async ({ openAtlas }) => {
  const atlas = await openAtlas();
  const { card, entry, button, words } = panels(atlas);
  const opener = entry("football-match");
  for (const close of [
    () => atlas.page.keyboard.press("Escape"),
    () => button(words.close).press("Enter"),
    () => button(words.close).click(),
  ]) {
    await opener.press("Enter");
    await card.locator("h2:focus").waitFor();
    // On to a region and back again: the way out is still the way in.
    await card.getByRole("button", { name: "北碚区" }).press("Enter");
    await atlas.page.getByRole("dialog", { name: "北碚区" }).locator("h2:focus").waitFor();
    await close();
    await card.waitFor({ state: "detached" });
    await atlas.page.locator(".entry:focus", { hasText: "绵碚足球交流赛" }).waitFor();
  }
});

atlasTest(
  "the map opens a card, has the focus again, and a click beside it closes",
  async ({ openAtlas }) => {
    const atlas = await openAtlas({ query: { camera: "104,31.6,6.6" } });
    const { card } = panels(atlas);
    const { page } = atlas;
    const places = await mapPlaces(atlas, WHOLE);
    const seat = places.seat(510600);
    await page.mouse.click(seat.x, seat.y);
    await page
      .getByRole("dialog", { name: nameOf(510600) })
      .locator("h2:focus")
      .waitFor();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await page.locator("#map-keys:focus").waitFor();

    await atlas.idle();
    await page.mouse.click(seat.x, seat.y);
    await card.waitFor();
    await atlas.idle();
    // Qinghai, where nothing is to be opened.
    const map = await page.locator(".map-canvas").boundingBox();
    await page.mouse.click((map?.x ?? 0) + 40, (map?.y ?? 0) + 90);
    await card.waitFor({ state: "detached" });
    await expect.poll(() => atlas.address).not.toHaveProperty("region");
  },
);

atlasTest("hovering lights an entry wherever it is, choosing opens it", async ({ openAtlas }) => {
  const atlas = await openAtlas();
  const { card, entry } = panels(atlas);
  const { page } = atlas;
  const dot = page.locator('.timeline-dot[title="绵碚足球交流赛"]');
  await entry("football-match").hover();
  await expect.poll(() => dot.getAttribute("data-lit")).toBe("true");
  await dot.hover();
  await expect.poll(() => entry("football-match").getAttribute("data-lit")).toBe("true");
  await page.mouse.move(1000, 5);
  await expect.poll(() => entry("football-match").getAttribute("data-lit")).toBe("false");
  await entry("football-match").click();
  await page.getByRole("dialog", { name: "绵碚足球交流赛" }).waitFor();
  expect(await entry("football-match").getAttribute("aria-current")).toBe("true");
  await page.locator("[aria-live=polite]", { hasText: "已打开绵碚足球交流赛" }).waitFor();
  await dot.hover();
  await card.getByRole("button", { name: "北碚区" }).hover();
  await page.locator('.regions .region-button[data-lit="true"]', { hasText: "北碚区" }).waitFor();
});
