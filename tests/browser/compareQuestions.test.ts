import { expect } from "vitest";
import { MEMBERS } from "../support/realEdition.ts";
import { atlasTest } from "./support/atlasTest.ts";
import { areasWhere, compareTable, numberIn } from "./support/compareTable.ts";

const PARTNERS = MEMBERS.slice(1).join(",");
const NOT_CULTURE = ["阿坝州", "德阳市", "广元市", "遂宁市", "南充市", "潼南区", "铜梁区", "合川区"];

atlasTest("a planner's five questions are answered from the table alone", async ({ atlas }) => {
  await atlas.travel(`?compare=${PARTNERS}`);
  const { page } = atlas;
  const table = await compareTable(page);

  const total = table.get("协作总数");
  expect(areasWhere(total, (cell) => cell.startsWith("最大"))).toEqual(["北碚区"]);
  expect([numberIn(total?.get("北碚区") ?? ""), numberIn(total?.get("潼南区") ?? "")]).toEqual([5, 3]);

  const withoutCulture = areasWhere(table.get("文旅生态"), (cell) => numberIn(cell) === 0);
  expect(withoutCulture).toEqual([...NOT_CULTURE, "永川区", "长寿区"]);

  const onFujiang = areasWhere(table.get("境内涪江"), (cell) => numberIn(cell) > 0);
  expect(onFujiang).toEqual(["阿坝州", "遂宁市", "潼南区", "铜梁区", "合川区"]);
  expect(areasWhere(table.get("在涪江上的位置"), (cell) => cell !== "不经过")).toEqual(onFujiang);

  expect(areasWhere(table.get("与绵阳市两地驻地直线距离"), (cell) => cell.startsWith("最近"))).toEqual([
    "德阳市",
  ]);

  const before2025 = areasWhere(table.get("最早一项"), (cell) => !cell.includes("2025年"));
  expect(before2025).toEqual(NOT_CULTURE);
});

atlasTest("what is unknown says so, and what is disputed says about", async ({ atlas }) => {
  await atlas.travel("?lang=en&compare=513200,510100");
  const { page } = atlas;
  await page.locator(".compare-table").getByText("Chengdu").first().waitFor();
  const table = await compareTable(page);
  expect(table.get("Area")?.get("Chengdu")).toBe("no data");
  expect(table.get("Area")?.get("Aba")).toBe("about 84,000");
  await page
    .locator(".compare-notes")
    .getByText("Sources disagree: from 83,201 to 84,242 km²")
    .first()
    .waitFor();
});
