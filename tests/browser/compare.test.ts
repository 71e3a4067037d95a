import { expect } from "vitest";
import { areasOf } from "../../src/atlas/edition/edition.ts";
import { partnershipsOf } from "../../src/atlas/queries/queries.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { EDITION } from "../support/realEdition.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { compareTable, numberIn } from "./support/compareTable.ts";
import { passing } from "./support/passing.ts";

const AREAS = [500109, 500118, 500115];
const THREE = AREAS.join();
const content = realAtlas();

atlasTest("presets, sorting and Back: the address has them all", async ({ atlas }) => {
  const { page } = atlas;
  await page.getByRole("button", { name: "对比", exact: true }).click();
  await expect.poll(() => atlas.address).toEqual({ compare: "none" });
  await page.getByRole("button", { name: "九地之外的重庆三区", exact: true }).click();
  await expect.poll(() => atlas.address).toEqual({ compare: THREE });

  const order = async (row: string) => [...((await compareTable(page)).get(row)?.keys() ?? [])];
  const distance = page.getByRole("rowheader", { name: "与绵阳市两地驻地直线距离" });
  await expect.poll(() => distance.getAttribute("aria-sort")).toBe("none");
  await distance.getByRole("button").click();
  await distance.getByRole("button").click();
  await expect.poll(() => atlas.address).toEqual({ compare: THREE, sort: "-distance" });
  await expect.poll(() => distance.getAttribute("aria-sort")).toBe("descending");
  await expect.poll(() => order("与绵阳市两地驻地直线距离")).toEqual(["长寿区", "永川区", "北碚区"]);
  await page.locator("[aria-live]", { hasText: "由远及近" }).waitFor({ state: "attached" });

  await page.goBack();
  await page.goBack();
  await page.locator('.compare-sort[data-order="none"]').first().waitFor();
  await expect.poll(() => order("与绵阳市两地驻地直线距离")).toEqual(["北碚区", "永川区", "长寿区"]);
  await atlas.idle();
});

atlasTest("it opens with the keyboard, takes the focus and gives it back", async ({ atlas }) => {
  await atlas.travel(`?compare=${THREE}`);
  const { page } = atlas;
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expect.poll(() => atlas.address).toEqual({});
  const button = page.getByRole("button", { name: "对比", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.locator("#compare-title:focus").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".toolbar button:focus").waitFor();
  await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  await atlas.idle();
});

atlasTest("areas come from a card, from the list and with Shift from the map", async ({ atlas }) => {
  await atlas.travel("?region=500109");
  const { page } = atlas;
  await page.getByRole("button", { name: "加入对比", exact: true }).click();
  await expect.poll(() => atlas.address).toEqual({ compare: "500109" });
  await page.getByText("再选一个地区").waitFor();
  await page.locator(".drawer").getByRole("button", { name: "把潼南区加入对比" }).click();
  await expect.poll(() => atlas.address).toEqual({ compare: "500109,500152" });
  await atlas.idle();
  const map = await page.locator(".map").boundingBox();
  if (!map) throw new Error("no map");
  await page.keyboard.down("Shift");
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
  await page.keyboard.up("Shift");
  await expect.poll(() => atlas.address.compare).toMatch(/^500109,500152,\d{6}$/);
  await atlas.idle();
});

atlasTest(
  "a mark of the matrix opens its partnership; a row lights it, a head its area",
  async ({ atlas }) => {
    await atlas.travel(`?compare=${THREE}`);
    const { page } = atlas;
    const match = page.locator(".compare-matrix tr", { hasText: "绵碚足球交流赛" });
    await match.locator(".matrix-gap").first().hover();
    await page.locator('.entry[data-lit="true"]', { hasText: "绵碚足球交流赛" }).waitFor();
    await page.locator(".compare-matrix thead").getByText("永川区").hover();
    await page.locator('.region-button[data-lit="true"]', { hasText: "永川区" }).waitFor();
    await page.getByRole("button", { name: "北碚区参加：绵碚足球交流赛" }).click();
    await expect.poll(() => atlas.address).toEqual({ compare: THREE, partnership: "football-match" });
    await page.locator(".card").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => atlas.address).toEqual({ compare: THREE });
    await atlas.idle();
  },
);

atlasTest("every cell of the matrix has a text, and the sums stand at both ends", async ({ atlas }) => {
  await atlas.travel(`?lang=en&compare=${THREE}`);
  const { page } = atlas;
  const matrix = page.getByRole("table", { name: "Who takes part in what" });
  await matrix.waitFor();
  const sumsOf = AREAS.map((adcode) => partnershipsOf(content, adcode).length);
  const all = sumsOf.reduce((sum, one) => sum + one);
  const cells = content.partnerships.length * AREAS.length;
  await expect.poll(() => matrix.getByRole("button", { name: "takes part" }).count()).toBe(all);
  expect(await matrix.getByText("does not take part").count()).toBe(cells - all);
  expect(await matrix.locator("tfoot td").allTextContents()).toEqual([...sumsOf, all].map(String));
  const sums = await matrix.locator("tbody .compare-sum").allTextContents();
  expect(sums.map(Number).reduce((sum, number) => sum + number)).toBe(all);
});

atlasTest("with a filter on it says what it counts; with an empty one it has zeros", async ({ atlas }) => {
  await atlas.travel(`?compare=${THREE}&themes=culture`);
  const { page } = atlas;
  await page
    .getByText(
      `筛选已开，只计文旅生态；另有${content.partnerships.length - passing({ themes: ["culture"] }).length}项隐去`,
    )
    .waitFor();
  const total = async () => [...((await compareTable(page)).get("协作总数")?.values() ?? [])];
  await expect.poll(async () => numberIn((await total())[0] ?? "")).toBe(2);
  await page.locator(".theme-box.is-culture").click();
  await page.getByText("没有一项符合；").waitFor();
  await expect.poll(total).toEqual(["0", "0", "0"]);
  await page.locator(".compare-matrix tfoot td:last-child", { hasText: /^0$/ }).waitFor();
  await atlas.idle();
});

atlasTest("unknown areas are left out and named", async ({ atlas }) => {
  await atlas.travel("?compare=500109,999999,500109,000001");
  const { page } = atlas;
  await page.getByText("compare=999999").waitFor();
  await page.getByText("compare=000001").waitFor();
  await expect
    .poll(async () => [...((await compareTable(page)).get("协作总数")?.keys() ?? [])])
    .toEqual(["北碚区"]);
  await page.getByText("再选一个地区").waitFor();
});

atlasTest("in a wide window all areas and their sources stand side by side", async ({ openAtlas }) => {
  const compare = [...content.jurisdictions.keys()].join();
  const { page } = await openAtlas({ query: { compare }, size: { width: 2560, height: 1440 } });
  const table = page.locator(".compare-table").first();
  await table.locator("thead .compare-source").waitFor();
  const room = await page.locator(".compare-body").boundingBox();
  expect((await table.boundingBox())?.width).toBeLessThanOrEqual(room?.width ?? 0);
});

atlasTest("on a phone a unit of one character stands beside its measure", async ({ openAtlas }) => {
  const size = { width: 390, height: 844 };
  const { page } = await openAtlas({ query: { compare: THREE }, size, touch: true });
  const unit = page.locator(".compare-row .compare-unit", { hasText: "项" }).first();
  await unit.waitFor();
  const [top, name] = [
    (await unit.boundingBox())?.y ?? 999,
    (await unit.locator("..").boundingBox())?.y ?? 0,
  ];
  expect(top - name).toBeLessThan(10);
});

atlasTest("on a phone two areas fit, and the page does not scroll sideways", async ({ openAtlas }) => {
  const size = { width: 390, height: 844 };
  const { page } = await openAtlas({ query: { compare: "500109,500152" }, size, touch: true, lang: "en" });
  const heads = page.locator(".compare-table").first().locator(".compare-head");
  await expect.poll(() => heads.count()).toBe(2);
  for (const head of await heads.all()) {
    const box = await head.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(size.width);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
  const first = page.getByRole("rowheader", { name: "From Mianyang, in a straight line km" });
  await page.locator(".compare-body").evaluate((body) => {
    body.scrollLeft = body.scrollWidth;
  });
  await expect.poll(async () => (await first.boundingBox())?.x).toBe(0);
});

atlasTest(
  "columns that are cut at the right fade, and no more at their end; heads keep within their columns",
  async ({ openAtlas }) => {
    const compare = areasOf(EDITION).join();
    const { page } = await openAtlas({ query: { lang: "en", compare }, size: { width: 768, height: 1024 } });
    const body = page.locator(".compare-body");
    await expect.poll(() => body.getAttribute("data-more")).toBe("true");
    const heads = page.locator("thead .compare-head-line");
    expect(
      await heads.evaluateAll((lines) =>
        lines.filter((line) => line.scrollWidth > line.clientWidth).map((line) => line.textContent),
      ),
    ).toEqual([]);
    await body.evaluate((box) => {
      box.scrollLeft = box.scrollWidth;
    });
    await expect.poll(() => body.getAttribute("data-more")).toBe("false");
  },
);
