import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { realAtlas } from "../support/realAtlas.ts";

const { edition, jurisdictions, partnerships } = realAtlas();

/** Everything that a line of `src/` could name of this edition; words that every edition has are not its own. */
const names = [
  // Its English title is the program's own name.
  edition.title.zh,
  edition.hub?.name.zh ?? "",
  edition.hub?.name.en ?? "",
  ...Object.values(edition.river?.name ?? {}),
  edition.river?.id ?? "",
  ...edition.themes.map(({ id }) => id),
  ...edition.themes.flatMap(({ name }) => [name.zh, name.en]),
  ...edition.views.flatMap(({ name }) => [name.zh, name.en]),
  ...edition.provinces.flatMap(({ id, name }) => [id, name.zh, name.en]),
  ...[...jurisdictions.values()].flatMap(({ adcode, name }) => [
    String(adcode),
    name.short.zh,
    name.short.en,
  ]),
  ...partnerships.map(({ id }) => id),
].filter((name) => name.length > 1);

/** Whole words where a name is of letters or digits: an adcode is not part of a longer number. */
const pattern = new RegExp(
  names.map((name) => (/^[\w-]+$/.test(name) ? `(?<![\\w.#])${name}(?![\\w])` : name)).join("|"),
);

const codeIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(tsx?|css|svg|html|mjs)$/.test(file))
    .map((file) => join(folder, file));

test("no line of code names a place, an adcode, a river, a theme or an entry of the edition", () => {
  const named = [...codeIn("src"), ...codeIn("geo"), "index.html"].flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .flatMap((line, i) => {
        const found = pattern.exec(line)?.[0];
        return found ? [`${path}:${i + 1}: ${found}`] : [];
      }),
  );
  expect(named).toEqual([]);
});
