import { expect, test } from "vitest";
import { cutFont } from "../../../src/build/cutFont.ts";

const SERIF = { family: "Mianyu Serif", weight: 700, package: "@fontsource/noto-serif-sc" };

test("finds the rare characters of the place names in the main file", async () => {
  const { pieces, missing } = await cutFont(SERIF, [..."北碚涪江缙云山青睐Aa1,"]);
  expect(missing).toEqual([]);
  expect(pieces).toHaveLength(1);
  expect(pieces[0]?.characters.join("")).toContain("碚");
  expect(Buffer.from(pieces[0]?.bytes ?? []).toString("latin1", 0, 4)).toBe("wOF2");
  expect(pieces[0]?.bytes.length).toBeLessThan(10_000);
});

test("takes tone marks and arrows from files of their own, no character twice", async () => {
  const { pieces } = await cutFont(SERIF, [..."涪ǖ→"]);
  expect(pieces.map(({ characters }) => characters.join(""))).toEqual(["涪", "ǖ", "→"]);
});

test("names what no file has", async () => {
  const { missing } = await cutFont(SERIF, ["涪", "𠮷", "🐼"]);
  expect(missing).toEqual(["𠮷", "🐼"]);
});
