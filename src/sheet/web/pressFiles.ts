/** The files that are made with HarfBuzz, which is loaded for the first of them. */

export { wholeFaceRules } from "./fonts/wholeFaceRules.ts";
export { saveSheetOutlines } from "./saveSheetOutlines.ts";
export { saveSheetPdf } from "./saveSheetPdf.ts";
