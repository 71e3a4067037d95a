import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Typeface } from "../../style/typefaces.ts";

const require = createRequire(import.meta.url);

/**
 * The files that a character of a typeface may be in, in the order to look: all of simplified Chinese with
 * the common Latin letters, then the Latin letters with tone marks, then those of Google's other slices (numbered ones with
 * arrows, ticks and such, Vietnamese, Cyrillic) that claim one of `characters`.
 *
 * @param characters Absent: any.
 * @returns Absolute paths of WOFF2 files.
 */
export function fontSources(typeface: Typeface, characters?: readonly string[]): string[] {
  const file = (part: string) =>
    require.resolve(
      `${typeface.package}/files/${typeface.package.split("/")[1]}-${part}-${typeface.weight}-normal.woff2`,
    );
  if (typeface.only) return [file("latin")];
  const slices = JSON.parse(readFileSync(require.resolve(`${typeface.package}/unicode.json`), "utf8"));
  const points = characters && new Set(characters.map((character) => character.codePointAt(0) ?? 0));
  const claiming = Object.entries(slices as Record<string, string>)
    .filter(([, ranges]) => !points || holdsAny(ranges, points))
    .map(([name]) => name.replace(/^\[|\]$/g, ""));
  // The letters of `latin` are in the first.
  return [...new Set(["chinese-simplified", "latin-ext", ...claiming])]
    .filter((part) => part !== "latin")
    .map(file);
}

/** Whether a CSS `unicode-range`, `U+20,U+4e00-4e05`, holds one of some code points. */
function holdsAny(ranges: string, points: ReadonlySet<number>): boolean {
  return ranges.split(",").some((range) => {
    const [first = Number.NaN, last = first] = range
      .replace("U+", "")
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    for (let point = first; point <= last; point++) if (points.has(point)) return true;
    return false;
  });
}
