import type { Condition } from "../../sheet/pdf/printingConditions.ts";
import type { SheetSettings } from "../../state/print/settings.ts";

export const FORMATS = ["svg", "pdf", "png"] as const;
export type Format = (typeof FORMATS)[number];

/** What an SVG or a PDF holds its type as: text with its fonts in the file, or paths. */
export const TYPES = ["text", "outlines"] as const;

/** What the command is asked for. */
export interface Order {
  settings: SheetSettings;
  formats: readonly Format[];
  dpi: number;
  type: (typeof TYPES)[number];
  /** What a PDF is made for. */
  condition: Condition;
  /** Path of the press's ICC profile, as written; null for none. */
  profile: string | null;
  /** A folder, as written. */
  out: string;
  /** Write over files that are there. */
  force: boolean;
  /** A sheet for each region and each partnership instead of one. */
  all: boolean;
  help: boolean;
}
