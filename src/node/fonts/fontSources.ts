import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FontPackage, Typeface } from "../../style/typefaces.ts";

const require = createRequire(import.meta.url);

/** A WOFF2 file of an npm package. */
export interface FontSource {
  /** Of the whole font, by PostScript. */
  name: string;
  /** Absolute. */
  path: string;
  /** How much larger than it is drawn it is set. */
  scale: number;
}

/**
 * The files that a character of a typeface may be in, in the order to look: all of simplified Chinese with
 * the common Latin letters, then the Latin letters with tone marks, then those of Google's other slices (numbered ones with
 * arrows, ticks and such, Vietnamese, Cyrillic) that claim one of `characters`, then such slices of its `rest`.
 *
 * @param characters Absent: any.
 */
export function fontSources(typeface: Typeface, characters?: readonly string[]): FontSource[] {
  const points = characters && new Set(characters.map((character) => character.codePointAt(0) ?? 0));
  const { only, rest } = typeface;
  if (only) return files(typeface, ["latin"]);
  // Its own letters of `latin` are in the first.
  const own = slicesWith(typeface, points).filter((part) => part !== "latin");
  return [
    ...files(typeface, ["chinese-simplified", "latin-ext", ...own]),
    ...(rest ? files(rest, slicesWith(rest, points), rest.scale) : []),
  ];
}

function files(font: FontPackage, parts: readonly string[], scale = 1): FontSource[] {
  const name = postScriptName(font);
  return [...new Set(parts)].map((part) => {
    const file = `${font.package.split("/")[1]}-${part}-${font.weight}-normal.woff2`;
    return { name, path: require.resolve(`${font.package}/files/${file}`), scale };
  });
}

const WEIGHTS: Readonly<Record<number, string>> = { 400: "Regular", 600: "SemiBold", 700: "Bold" };

/** `@fontsource/noto-serif-sc` in weight 700 is NotoSerifSC-Bold: the files' own names are of the thinnest weight. */
function postScriptName({ package: source, weight }: FontPackage): string {
  const words = (source.split("/")[1] ?? source).split("-");
  const family = words.map((word) =>
    word.length === 2 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return `${family.join("")}-${WEIGHTS[weight] ?? weight}`;
}

/** The slices of a package that claim one of some code points; all where none is given. */
function slicesWith(font: FontPackage, points: ReadonlySet<number> | undefined): string[] {
  const slices = JSON.parse(readFileSync(require.resolve(`${font.package}/unicode.json`), "utf8"));
  return Object.entries(slices as Record<string, string>)
    .filter(([, ranges]) => !points || holdsAny(ranges, points))
    .map(([name]) => name.replace(/^\[|\]$/g, ""));
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
