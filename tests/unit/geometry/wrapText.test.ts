import { expect, test } from "vitest";
import { wrapText } from "../../../src/geometry/wrapText.ts";

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

test("no line ends with an opening mark or begins with a closing one; only a word that is too long breaks at its hyphen", () => {
  expect(wrapText("常住人口（2020年）", 10, 60)).toEqual(["常住人口", "（2020年）"]);
  expect(wrapText("the cross-regional services", 10, 130).join(" ")).toBe("the cross-regional services");
  expect(wrapText("Mianyang-Yongchuan 2025-04", 10, 70)).toEqual(["Mianyang-", "Yongchuan", "2025-04"]);
});

test("a name that is whole is on one line", () => {
  const names = ["阿坝州", "铜梁区", "合川区", "北碚区"];
  for (let width = 40; width < 200; width += 7)
    for (const line of wrapText(names.join("、"), 10, width, names))
      expect(line).toMatch(/^(阿坝州|铜梁区|合川区|北碚区)(、(阿坝州|铜梁区|合川区|北碚区))*、?$/);
});
