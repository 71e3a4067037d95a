/** What of a sheet does not depend on the ink: every text, where it stands and how large it is. */
export const typeOf = (svg: string) =>
  Array.from(svg.matchAll(/<text([^>]*)>(.*?)<\/text>/g), ([, tag = "", text]) => [
    tag.replace(/ fill="[^"]*"/, ""),
    text,
  ]);
