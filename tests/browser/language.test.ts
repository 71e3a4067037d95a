import { expect } from "vitest";
import { LANGS } from "../support/realEdition.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { foreignText } from "./support/foreignText.ts";
import { panels } from "./support/panels.ts";

atlasTest("the language follows the button, and what is open stays", async ({ openAtlas }) => {
  const atlas = await openAtlas({ query: { region: "500109" } });
  const { page } = atlas;
  const html = page.locator("html");
  await page.getByRole("dialog", { name: "北碚区" }).waitFor();
  await expect.poll(() => html.getAttribute("lang")).toBe("zh-Hans");
  await expect.poll(() => page.title()).toBe("北碚区 · 绵渝协同地图");

  await page.getByRole("button", { name: "Switch to English" }).click();
  await page.getByRole("dialog", { name: "Beibei" }).waitFor();
  await expect.poll(() => html.getAttribute("lang")).toBe("en");
  await expect.poll(() => page.title()).toBe("Beibei · Mianyu Atlas");
  await expect.poll(() => atlas.address).toMatchObject({ lang: "en", region: "500109" });

  await page.getByRole("button", { name: "切换到中文" }).click();
  await page.getByRole("dialog", { name: "北碚区" }).waitFor();
  await expect.poll(() => atlas.address).toMatchObject({ region: "500109" });
  await expect.poll(() => atlas.address).not.toHaveProperty("lang");
  await page.goBack();
  await page.getByRole("dialog", { name: "Beibei" }).waitFor();
});

atlasTest("the page says its language once: each time styles all of it anew", async ({ openAtlas }) => {
  const { page } = await openAtlas({ query: { region: "500109" } });
  await expect.poll(() => page.title()).toBe("北碚区 · 绵渝协同地图");
  await page.evaluate(() => {
    const html = document.documentElement;
    new MutationObserver(() => html.setAttribute("data-said", "again")).observe(html, {
      attributeFilter: ["lang"],
    });
  });
  await page.keyboard.press("Escape");
  await expect.poll(() => page.title()).toBe("绵渝协同地图");
  expect(await page.locator("html").getAttribute("data-said")).toBeNull();
  await page.getByRole("button", { name: "Switch to English" }).click();
  await page.locator("html[data-said=again]").waitFor({ state: "attached" });
});

atlasTest("no sentence in another language", async ({ openAtlas }) => {
  const broken = { counties: null, rivers: "{}" };
  const atlas = await openAtlas({ files: broken, allow: /404/ });
  const { page } = atlas;
  for (const lang of LANGS) {
    await atlas.travel(`?lang=${lang}&from=2025-13`);
    const { toggle, thumb, button, words } = panels(atlas, lang);
    await page.locator(".note").nth(1).waitFor();
    await toggle("culture").uncheck();
    await thumb("to").press("ArrowLeft");
    await expect.poll(() => atlas.address).toMatchObject({ themes: "industry,livelihood", to: "2025-11" });
    expect(await foreignText(page, lang)).toEqual([]);
    await button(words.sourcesShort).click();
    for (const details of await page.locator(".sources-region summary").all()) await details.click();
    expect(await foreignText(page, lang)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
  }
});
