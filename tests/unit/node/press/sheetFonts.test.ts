import { expect, test } from "vitest";
import { cutSheetFonts } from "../../../../src/node/press/sheetFonts.ts";
import { TYPEFACES } from "../../../../src/style/typefaces.ts";

const [serif] = TYPEFACES;
if (!serif) throw new Error("no typeface");

test("what a designer types is cut from the whole typeface, wherever in it that is", async () => {
  const fonts = await cutSheetFonts(new Map([[serif, new Set("龘靐 Ægir")]]));
  const found = fonts.get(serif)?.flatMap(({ characters }) => characters);
  expect(found?.sort().join("")).toBe(" girÆ靐龘");
});

test("what it lacks is named", async () => {
  await expect(cutSheetFonts(new Map([[serif, new Set("Žižek")]]))).rejects.toThrow(
    "“Žž” is not in @fontsource/noto-serif-sc",
  );
});
