import { expect, test } from "vitest";
import { cutSheetFonts } from "../../../../src/node/press/sheetFonts.ts";
import { shaper } from "../../../../src/sheet/typeset/shaper.ts";
import { TYPEFACES } from "../../../../src/style/typefaces.ts";

const [serif, sans] = TYPEFACES;
if (!serif || !sans) throw new Error("no typeface");

test("what a designer types is cut from the whole typeface, wherever in it that is", async () => {
  const fonts = await cutSheetFonts(new Map([[serif, new Set("龘靐 Ægir")]]));
  const found = fonts.get(serif)?.flatMap(({ characters }) => characters);
  expect(found?.sort().join("")).toBe(" girÆ靐龘");
});

test("letters that the Chinese typeface lacks come from the one that its Latin letters are", async () => {
  const fonts = await cutSheetFonts(new Map([[serif, new Set("Žižek Łódź Αθήνα")]]));
  const others = fonts.get(serif)?.filter(({ name }) => name !== "NotoSerifSC-Bold") ?? [];
  expect(new Set(others.map(({ name }) => name))).toEqual(new Set(["SourceSerif4-SemiBold"]));
  expect(
    others
      .flatMap(({ characters }) => characters)
      .sort()
      .join(""),
  ).toBe("ŁźŽžΑήαθν");
});

test("they are set as large as the letters beside them", async () => {
  const fonts = await cutSheetFonts(new Map([[sans, new Set("LŁ")]]));
  const widths = fonts
    .get(sans)
    ?.map(({ bytes, characters }) => shaper(bytes).glyphs(characters.join(""))[0]?.advance);
  expect(widths).toEqual([expect.closeTo(0.543, 3), expect.closeTo(0.559, 3)]);
});

test("what neither has is named", async () => {
  await expect(cutSheetFonts(new Map([[serif, new Set("ŽشŽ🐼")]]))).rejects.toThrow(
    "“ش🐼” is not in @fontsource/noto-serif-sc or @fontsource/source-serif-4",
  );
});
