import type { Ink } from "./settings.ts";

/** What a PDF is made for: a screen or an office printer (sRGB), or a press. */
export const CONDITIONS = ["office", "newsprint", "coated", "uncoated"] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What an SVG or a PDF holds its type as: text with its fonts in the file, or paths. */
export const TYPES = ["text", "outlines"] as const;

/** How the files of a sheet are made, whatever is on it. */
export interface FileChoice {
  /** What a PDF is made for. */
  condition: Condition;
  type: (typeof TYPES)[number];
  /** In a press PDF of the colour sheet the lines of each theme have a plate of their own. */
  spots: boolean;
}

/** Whether a file has spot colours: a screen has none to show, and the grey and the black sheet are of black alone. */
export const hasSpots = ({ condition, spots }: Pick<FileChoice, "condition" | "spots">, ink: Ink) =>
  spots && condition !== "office" && ink === "colour";
