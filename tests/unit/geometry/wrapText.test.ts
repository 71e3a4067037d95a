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
