/**
 * What a PDF is made for: a screen or an office printer (sRGB), or a press. The presses are characterised printing
 * conditions; sheet/pdf/printingConditions.ts has their registered names and limits.
 */
export const CONDITIONS = ["office", "newsprint", "coated", "uncoated"] as const;
export type Condition = (typeof CONDITIONS)[number];
