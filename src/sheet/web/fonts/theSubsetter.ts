import { subsetter as program } from "virtual:subsetter";
import type { CutFont } from "../../pdf/fonts/pdfFont.ts";
import { subsetter } from "../../pdf/fonts/subsetter.ts";
import { gunzip } from "./gunzip.ts";
import { loadOnce } from "./loadOnce.ts";

let subset: Promise<CutFont> | undefined;

/** HarfBuzz's subsetter, made ready once. */
export function theSubsetter(): Promise<CutFont> {
  subset ??= loadOnce(program).then(gunzip).then(subsetter);
  subset.catch(() => {
    subset = undefined;
  });
  return subset;
}
