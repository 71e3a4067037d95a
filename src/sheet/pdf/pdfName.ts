import { type FileChoice, hasSpots } from "../../state/print/fileChoice.ts";
import type { DrawnSheet } from "../document/drawnSheet.ts";

/** The name of a PDF file of a sheet; one for a press says which, and whether it has more plates than four. */
export const pdfName = (
  { name, settings }: Pick<DrawnSheet, "name" | "settings">,
  choice: Pick<FileChoice, "condition" | "spots">,
) =>
  [name, choice.condition !== "office" && choice.condition, hasSpots(choice, settings.ink) && "spot"]
    .filter(Boolean)
    .join("-")
    .concat(".pdf");
