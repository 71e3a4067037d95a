import type { SvgElement } from "../../render/svg.ts";
import type { Typeface } from "../../style/typefaces.ts";
import { inheritStyle, PLAIN, type TextStyle, typefaceOf } from "./textStyle.ts";

/** The characters that each typeface has to draw. */
export type TypefaceUses = ReadonlyMap<Typeface, ReadonlySet<string>>;

/** What documents ask of the typefaces, all of them together. */
export function typefaceUses(documents: Iterable<SvgElement>): TypefaceUses {
  const uses = new Map<Typeface, Set<string>>();
  for (const document of documents) collect(document, PLAIN, false, uses);
  return uses;
}

function collect(
  { name, attributes, children }: SvgElement,
  outer: TextStyle,
  inText: boolean,
  uses: Map<Typeface, Set<string>>,
): void {
  const style = inheritStyle(outer, attributes);
  const isText = inText || name === "text";
  for (const child of children) {
    if (typeof child !== "string") collect(child, style, isText, uses);
    else if (isText)
      for (const character of child) {
        const typeface = typefaceOf(style, character);
        uses.set(typeface, (uses.get(typeface) ?? new Set()).add(character));
      }
  }
}
