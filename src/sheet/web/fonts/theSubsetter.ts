import wasm from "harfbuzzjs/dist/harfbuzz-subset.wasm?url";
import type { CutFont } from "../../pdf/fonts/pdfFont.ts";
import { subsetter } from "../../pdf/fonts/subsetter.ts";
import { loadOnce } from "./loadOnce.ts";

let subset: Promise<CutFont> | undefined;

/** HarfBuzz's subsetter, made ready once. */
export function theSubsetter(): Promise<CutFont> {
  subset ??= loadOnce(wasm).then(subsetter);
  subset.catch(() => {
    subset = undefined;
  });
  return subset;
}
