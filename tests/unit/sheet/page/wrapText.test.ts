import { expect, test } from "vitest";
import { textWidth } from "../../../../src/geometry/textWidth.ts";
import { wrapText } from "../../../../src/sheet/page/wrapText.ts";

test("a short text stays on one line", () => {
  expect(wrapText("Beibei", 12, 120)).toEqual(["Beibei"]);
});

test("a long one breaks between words, in lines of about the same length", () => {
  expect(wrapText("Jinyun Mountain National Nature Reserve", 12, 130)).toEqual([
    "Jinyun Mountain",
    "National Nature",
    "Reserve",
  ]);
});

test("Chinese breaks between any two characters", () => {
  const lines = wrapText("缙云山国家级自然保护区", 12, 84);
  expect(lines.join("")).toBe("缙云山国家级自然保护区");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(7);
});

test("no line ends with an opening mark or begins with a closing one; words break at their hyphens, dates do not", () => {
  expect(wrapText("常住人口（2020年）", 10, 60)).toEqual(["常住人口", "（2020年）"]);
  expect(wrapText("Mianyang-Yongchuan 2025-04", 10, 70)).toEqual(["Mianyang-", "Yongchuan", "2025-04"]);
  for (const text of [
    "走进绵阳！看江。",
    "他说“你好”，又说：“再见！”",
    "绵阳·北碚",
    "大熊猫——缙云山（绵阳）",
  ])
    for (let width = 40; width < 120; width += 5)
      for (const line of wrapText(text, 10, width)) expect(line).not.toMatch(/^[！。，”：）·]|[“（]$/);
});

test("a line does not break within or before what 的 belongs to, nor within a Chinese name in an English sentence", () => {
  expect(wrapText("绵阳与川渝各地的11项协作", 10, 90)).toEqual(["绵阳与川渝", "各地的11项协作"]);
  for (let width = 100; width < 300; width += 10) {
    expect(wrapText("“涪江通办”的办事渠道要保持通畅", 10, width).join("|")).not.toContain("|的");
    const text = "They will put into practice “one matter, handled in one go” (一件事一次办) as well.";
    expect(wrapText(text, 10, width).join("|")).toContain("(一件事一次办)");
  }
});

test.each([
  ["一共20,257平方公里", "20,257平方公里"],
  ["面积单位是平方公里", "平方公里"],
  ["在2025年11月", "11月"],
  ["from 26–27 December", "26–27"],
])("%s: a number stands with what it counts", (text, whole) => {
  for (let width = 80; width < 130; width += 5)
    expect(wrapText(text, 10, width).filter((line) => line.includes(whole))).toHaveLength(1);
});

test("a word that is longer than a line is cut, and nothing of it is lost", () => {
  const address = `https://example.org/${"a".repeat(90)}`;
  const lines = wrapText(`见${address}。`, 10, 200);
  expect(lines.join("")).toBe(`见${address}。`);
  for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(200);
});

test("a name that is whole is on one line", () => {
  const names = ["阿坝州", "铜梁区", "合川区", "北碚区"];
  for (let width = 40; width < 200; width += 7)
    for (const line of wrapText(names.join("、"), 10, width, names))
      expect(line).toMatch(/^(阿坝州|铜梁区|合川区|北碚区)(、(阿坝州|铜梁区|合川区|北碚区))*、?$/);
});

test("no word stands alone in the last line where the others can give it company, and no line is added for that", () => {
  const text = "11 partnerships linking Mianyang with Sichuan and Chongqing";
  const lines = wrapText(text, 10, textWidth("Mianyang with Sichuan and", 10) + 1);
  expect(lines).toEqual(["11 partnerships linking", "Mianyang with Sichuan", "and Chongqing"]);
  expect(wrapText("Chongqing a", 10, textWidth("Chongqing", 10) + 1)).toEqual(["Chongqing", "a"]);
});
