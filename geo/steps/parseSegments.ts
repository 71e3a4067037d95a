import type { Position } from "geojson";

/** Reads the lines that `gmt coast -M` prints: `lon<TAB>lat` rows in degrees under headings that begin with `>`. */
export function parseSegments(text: string): Position[][] {
  return text
    .split(/^>.*\n/m)
    .filter((block) => block.trim() !== "")
    .map((block) =>
      block
        .trim()
        .split("\n")
        .map((row) => row.split("\t").map(Number)),
    );
}
