import type { FileChoice } from "../../state/print/fileChoice.ts";
import type { SheetSettings } from "../../state/print/settings.ts";

export const FORMATS = ["svg", "pdf", "png"] as const;
export type Format = (typeof FORMATS)[number];

/** What the command is asked for. */
export interface Order extends FileChoice {
  settings: SheetSettings;
  formats: readonly Format[];
  dpi: number;
  /** Path of the press's ICC profile, as written; null for none. */
  profile: string | null;
  /** A folder, as written. */
  out: string;
  /** Write over files that are there. */
  force: boolean;
  /** Make only the files that are not there. */
  resume: boolean;
  /** A sheet for each region and each partnership instead of one. */
  all: boolean;
  help: boolean;
}
