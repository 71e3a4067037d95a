import type { TextStyle } from "../document/textStyle.ts";

/** A text in stretches of one font each, as long as they can be. */
export function stretches<F>(
  text: string,
  style: TextStyle,
  fontOf: (style: TextStyle, character: string) => F,
): { font: F; stretch: string }[] {
  const found: { font: F; stretch: string }[] = [];
  for (const character of text) {
    const font = fontOf(style, character);
    const last = found.at(-1);
    if (last?.font === font) last.stretch += character;
    else found.push({ font, stretch: character });
  }
  return found;
}
