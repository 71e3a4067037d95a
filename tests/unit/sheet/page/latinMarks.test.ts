import { expect, test } from "vitest";
import { latinMarks } from "../../../../src/render/latinMarks.ts";

test.each([
  ["“涪江通办”合作协议 “Fujiang Services” agreement", "“Fujiang Services”"],
  ["他说“hello”。", ""],
  ["“Hello” 绵阳“你好”", "“Hello”"],
  ["it’s 北碚的", "’"],
  ["2025-12-26 · 绵阳市", ""],
  ["December · Mianyang", "·"],
])("%s", (line, english) => {
  const found = [...latinMarks(line)].map((at) => line[at]).join("");
  expect(found).toBe(english.replaceAll(/[^“”‘’…·]/g, ""));
});
