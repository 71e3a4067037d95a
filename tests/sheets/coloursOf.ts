/** All colours in a palette, however deep. */
export const coloursOf = (value: unknown): string[] =>
  typeof value === "string"
    ? value.startsWith("#")
      ? [value]
      : []
    : Object.values(value ?? {}).flatMap(coloursOf);
