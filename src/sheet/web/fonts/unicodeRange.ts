/** A few characters as a CSS `unicode-range`. */
export const inRange = (characters: readonly string[]): string =>
  characters.map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16)}`).join(",");
