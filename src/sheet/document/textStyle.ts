import { TYPEFACES, type Typeface } from "../../style/typefaces.ts";

/** How a text is set. Lengths in the document's units. */
export interface TextStyle {
  families: readonly string[];
  weight: number;
  size: number;
  letterSpacing: number;
  anchor: string;
}

export const PLAIN: TextStyle = {
  families: [],
  weight: 400,
  size: 16,
  letterSpacing: 0,
  anchor: "start",
};

/** The style of an element inside one of the style `outer`. Only attributes count, no stylesheet. */
export function inheritStyle(outer: TextStyle, attributes: Readonly<Record<string, string>>): TextStyle {
  const number = (key: string, fallback: number) =>
    attributes[key] === undefined ? fallback : Number(attributes[key]);
  const families = attributes["font-family"]?.replace(/["']|&quot;|&apos;/g, "").split(",");
  return {
    families: families?.map((family) => family.trim()) ?? outer.families,
    weight: number("font-weight", outer.weight),
    size: number("font-size", outer.size),
    letterSpacing: number("letter-spacing", outer.letterSpacing),
    anchor: attributes["text-anchor"] ?? outer.anchor,
  };
}

/** The typeface that draws a character: of the families in their order, the first that is meant for it. */
export function typefaceOf({ families, weight }: TextStyle, character: string): Typeface {
  for (const family of families) {
    const typeface = TYPEFACES.find((known) => known.family === family && known.weight === weight);
    if (typeface && (!typeface.only || typeface.only.includes(character))) return typeface;
  }
  throw new Error(`No typeface ${families.join(", ")} ${weight}`);
}
