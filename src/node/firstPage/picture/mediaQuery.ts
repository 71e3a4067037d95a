import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../../../style/media.css", import.meta.url));
const MEDIA = new Map(
  Array.from(readFileSync(FILE, "utf8").matchAll(/@custom-media --([\w-]+) (.*);/g), ([, name, query]) => [
    name,
    query,
  ]),
);

/** A media query as browsers know it: in the place of each name that it has from src/style/media.css what that stands for. */
export function mediaQuery(query: string): string {
  return query.replaceAll(/\(--([\w-]+)\)/g, (_, name: string) => {
    const known = MEDIA.get(name);
    if (!known) throw new Error(`${FILE}: no @custom-media --${name}`);
    return `(${known})`;
  });
}
