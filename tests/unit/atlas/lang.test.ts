import { expect, test } from "vitest";
import { lookUp } from "../../../src/atlas/lang.ts";

test.each([
  ["zh", "zh"],
  ["zh-Hans-CN", "zh"],
  ["EN-gb", "en"],
  ["en-AU", "en-AU"],
  ["english", undefined],
  ["de", undefined],
])("of zh, en and en-AU the nearest to %s is %s", (tag, lang) => {
  expect(lookUp(["zh", "en", "en-AU"], tag)).toBe(lang);
});
