import { beforeAll, expect, test } from "vitest";
import { cutFont } from "../../../../src/node/fonts/cutFont.ts";

const SERIF = { family: "Mianyu Serif", weight: 700, package: "@fontsource/noto-serif-sc" };

const MAIN = [..."北碚涪江缙云山青睐Aa1,"];

/** Once for all tests: a font of all Chinese characters takes long to read. */
let cut: Awaited<ReturnType<typeof cutFont>>;
beforeAll(async () => {
  cut = await cutFont(SERIF, [...MAIN, ..."ǖ→Яệ𠮷🐼"]);
});

test("finds the rare characters of the place names in the main file", () => {
  const [main] = cut.pieces;
  expect(main?.characters.toSorted()).toEqual(MAIN.toSorted());
  expect(Buffer.from(main?.bytes ?? []).toString("latin1", 0, 4)).toBe("wOF2");
  expect(main?.bytes.length).toBeLessThan(10_000);
});

test("takes tone marks, arrows, Cyrillic and Vietnamese from files of their own, no character twice", () => {
  const [, ...others] = cut.pieces;
  expect(others.map(({ characters }) => characters.join(""))).toEqual(["ǖ", "→", "ệ", "Я"]);
});

test("names what no file has", () => {
  expect(cut.missing).toEqual(["𠮷", "🐼"]);
});

test("leaves out tables that nothing here uses", async () => {
  const { pieces } = await cutFont(SERIF, MAIN, "truetype");
  const text = Buffer.from(pieces[0]?.bytes ?? []).toString("latin1");
  expect(text).toContain("GPOS");
  for (const table of ["BASE", "STAT", "vhea", "vmtx"]) expect(text).not.toContain(table);
});
