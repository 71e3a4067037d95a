import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../../style/media.css", import.meta.url));
const MEDIA = new Map(
  Array.from(readFileSync(FILE, "utf8").matchAll(/@custom-media --(\w+) (.*);/g), ([, name, query]) => [
    name,
    query,
  ]),
);

/** The media query that src/style/media.css has under a name, in parentheses. */
export function mediaQuery(name: string): string {
  const query = MEDIA.get(name);
  if (!query) throw new Error(`${FILE}: no @custom-media --${name}`);
  return `(${query})`;
}
