import { subsetter as program } from "virtual:subsetter";
import type { CutFont } from "../../pdf/fonts/pdfFont.ts";
import { subsetter } from "../../pdf/fonts/subsetter.ts";
import { loadPacked } from "./loadPacked.ts";

let subset: Promise<CutFont> | undefined;

/** HarfBuzz's subsetter, made ready once. */
export function theSubsetter(): Promise<CutFont> {
  subset ??= loadPacked(program).then(subsetter);
  subset.catch(() => {
    subset = undefined;
  });
  return subset;
}
