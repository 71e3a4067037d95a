import type { Atlas } from "../../src/atlas/atlas.ts";
import { writeSvg } from "../../src/render/writeSvg.ts";
import { drawnSheet } from "../../src/sheet/document/drawnSheet.ts";
import type { SheetSettings } from "../../src/state/print/settings.ts";

/** A sheet, or the page of it that the settings name, as SVG: without its fonts, its layers not named. */
export const sheetText = (atlas: Atlas, settings: SheetSettings): string =>
  `${writeSvg(drawnSheet(atlas, settings).document)}\n`;
