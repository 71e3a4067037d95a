import type { Page } from "../../../state/print/pages.ts";
import type { Words } from "../../../text/words.ts";

/** What designers call a page: “One column (48 mm)”, “A4 portrait”. */
export function pageName({ kind, size, height, width }: Page, { composer, gap, inBrackets }: Words): string {
  const name = composer.pageKind[kind];
  if (size) return size + gap + name;
  return height === null ? name + inBrackets(width + gap + composer.mm) : name;
}
