/**
 * A script or style, which stays as it is, or the start of any other element, a shape to its end; but not of what is said to networks and search
 * engines, not all of which read HTML as a browser does.
 */
const TAGS =
  /<(script|style)\b.*?<\/\1>|<(?!meta\b|link\b)[a-z][^\s>]*(?:\s+[^\s=>"]+(?:="[^"]*")?)+\s*\/?>(?:<\/(?:path|circle|line|use)>)?/gis;
/** Of a shape of SVG with nothing in it. */
const EMPTY = /><\/\w+>$/;
/** Numbers of SVG, which a comma parts as well as a space: https://www.w3.org/TR/SVG2/paths.html#PathDataBNF */
const NUMBERS = /(?<=\s(?:d|transform|viewBox|stroke-dasharray)=")[^"]*/g;
/** A value that may stand by itself, and the slash after it, which would be a part of it. */
const PLAIN_VALUE = /="([^\s"'=<>`]*)"(\/?)/g;

/** The same page without quotes that HTML needs not: https://html.spec.whatwg.org/#unquoted */
export const inFewerLetters = (html: string): string =>
  html.replaceAll(TAGS, (tag, raw?: string) =>
    raw
      ? tag
      : tag
          .replace(EMPTY, "/>")
          .replaceAll(NUMBERS, (numbers) => numbers.replaceAll(/(?<=\d) (?=[-.\d])/g, ","))
          .replaceAll(PLAIN_VALUE, (_, value: string, slash: string) =>
            value === "" ? slash : `=${value}${slash && ` ${slash}`}`,
          ),
  );
