/** The files that are made with HarfBuzz, which is loaded for the first of them. */
export { saveSheetOutlines } from "./saveSheetOutlines.ts";
export { saveSheetPdf } from "./saveSheetPdf.ts";
export { wholeFaceRules } from "./wholeFaceRules.ts";
