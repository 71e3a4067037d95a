import { expect, test } from "vitest";
import { openPress } from "../../src/node/press/press.ts";
import { drawnSheet } from "../../src/sheet/document/drawnSheet.ts";
import { PAGES } from "../../src/state/print/pages.ts";
import type { SheetSettings } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { openPdf } from "./openPdf.ts";
import { isHere, spotPlates } from "./pressTools.ts";

const { kind: _, size: _size, ...a4 } = PAGES["a4-portrait"] ?? { kind: "slide" };

/** A sheet for newsprint with the theme lines in spot colours. */
async function inSpots(settings: Partial<SheetSettings>): Promise<Uint8Array> {
  const atlas = realAtlas();
  const sheet = drawnSheet(atlas, { ...SHEET_DEFAULTS, ...settings });
  const press = await openPress(atlas, [sheet]);
  const order = { dpi: 300, type: "text", condition: "newsprint", spots: true } as const;
  return (await press.make([sheet], "pdf", order)) as Uint8Array;
}

const whole = { width: 48 };

test("theme lines in spot colours are in Separation spaces, each with its CMYK as the alternative, and in nothing else", async () => {
  const { operators, raw } = await openPdf(await inSpots(whole));
  for (const [name, resource] of [
    ["Industry Red", "IndustryRed"],
    ["Livelihood Blue", "LivelihoodBlue"],
    ["Culture Green", "CultureGreen"],
  ]) {
    expect(raw).toContain(`/${resource} [ /Separation /${name?.replace(" ", "#20")} /DeviceCMYK <<`);
    expect(operators).toContain(`/${resource} CS 1 SCN\n`);
  }
  expect(operators).not.toContain("0.1 0.87 0.93 0 K");
});

test("a grey sheet has no spot colours", async () => {
  const grey = await openPdf(await inSpots({ ...a4, ink: "grey", bleed: 3, lang: "en" }));
  expect(grey.raw).not.toContain("/Separation");
  expect(grey.operators).not.toContain(" SCN\n");
});

test.skipIf(!isHere("gs", "--version"))(
  "each spot colour has a plate of its own, with something on it (Ghostscript)",
  async () => {
    expect(spotPlates(await inSpots(whole))).toEqual({
      "Industry Red": true,
      "Livelihood Blue": true,
      "Culture Green": true,
    });
  },
);
