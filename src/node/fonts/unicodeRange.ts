/** The characters as entries of a CSS `unicode-range`, runs drawn together: `["a", "b", "z"]` is `["U+61-62", "U+7a"]`. */
export function unicodeRange(characters: readonly string[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const point of characters.map((text) => text.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && point <= run.last + 1) run.last = point;
    else runs.push({ first: point, last: point });
  }
  return runs.map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`));
}

const hex = (point: number) => point.toString(16);
