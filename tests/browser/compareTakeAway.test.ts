import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { atlasTest } from "./support/atlasTest.ts";

async function download(page: Page, button: string) {
  const arriving = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await arriving;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

atlasTest("the CSV is UTF-8 with its mark, one row an area", async ({ atlas }) => {
  await atlas.travel("?compare=500109,500118&sort=-partnerships");
  const { page } = atlas;
  const { name, bytes } = await download(page, "下载CSV");
  expect(name).toBe("mianyu-compare-beibei-yongchuan.csv");
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString("utf8").slice(1).trimEnd().split("\r\n");
  expect(lines.map((line) => line.split(",").slice(0, 3).join())).toEqual([
    "行政区划代码,地区,协作总数（项）",
    "500109,北碚区,5",
    "500118,永川区,1",
  ]);
});

atlasTest(
  "the XLSX is made where the page's policy allows neither eval nor a worker of its own",
  async ({ atlas }) => {
    await atlas.travel("?lang=en&compare=500109,510100");
    const { name, bytes } = await download(atlas.page, "Download XLSX");
    expect(name).toBe("mianyu-compare-beibei-chengdu.xlsx");
    expect(Object.keys(unzipSync(bytes))).toContain("xl/worksheets/sheet3.xml");
  },
);

atlasTest("the GeoJSON has the areas with what the table says of them", async ({ atlas }) => {
  await atlas.travel("?lang=en&compare=500109,510100");
  const { page } = atlas;
  const { name, bytes } = await download(page, "Download GeoJSON");
  expect(name).toBe("mianyu-compare-beibei-chengdu.geojson");
  const { features } = JSON.parse(bytes.toString("utf8"));
  expect(features.map(({ geometry }: { geometry: { type: string } }) => geometry.type)).toEqual([
    "Polygon",
    "Point",
  ]);
  expect(features[0].properties.measures.partnerships_count).toBe(5);
});

atlasTest("the table is copied as HTML and as text", async ({ atlas }) => {
  await atlas.travel("?compare=500109,500118");
  const { page } = atlas;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "复制表格" }).click();
  await page.getByText("表格已复制").waitFor();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text();
    return { html: await text("text/html"), plain: await text("text/plain") };
  });
  expect(copied.html).toContain("<td>5</td>");
  expect(copied.plain).toContain("协作总数\t项\t5\t1\t报道");
});

atlasTest("where the browser does not allow copying, it says so", async ({ atlas }) => {
  await atlas.travel("?compare=500109,500118");
  const { page } = atlas;
  await page.evaluate(() =>
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }),
  );
  await page.getByRole("button", { name: "复制表格" }).click();
  await page.getByText("浏览器不允许复制").waitFor();
  await page.evaluate(() => Reflect.deleteProperty(navigator, "clipboard"));
});
