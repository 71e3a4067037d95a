import type { Condition } from "./printingConditions.ts";

/** The name of a PDF file of a sheet; one for a press says which. */
export const pdfName = (sheet: string, condition: Condition) =>
  `${sheet}${condition === "office" ? "" : `-${condition}`}.pdf`;
