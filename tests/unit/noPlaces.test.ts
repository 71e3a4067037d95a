import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { areasOf } from "../../src/atlas/edition/edition.ts";
import { numberWordEn } from "../../src/text/en/numberWordEn.ts";
import { numberWordZh } from "../../src/text/zh/numberWordZh.ts";
import { realAtlas } from "../support/realAtlas.ts";

const { edition, jurisdictions, partnerships, rivers, venues } = realAtlas();

/** Words of this edition that are of the language, or of every edition, too: a `hub` and what is outside. */
const COMMON = new Set([
  "hub",
  "中心",
  "outside",
  "partner",
  "other participants",
  "其他参与方",
  "corridor",
  "posts",
]);

/** A Chinese name as a sentence has it, without what kind of area it is. */
const shortened = (name: string) => name.replace(/[市区州县]$/, "");

/** Everything that a line of `src/` could name of this edition. */
const names = [
  // Its English title is the program's own name.
  edition.title.zh,
  edition.hub?.name.zh ?? "",
  edition.hub?.name.en ?? "",
  ...Object.values(edition.river?.name ?? {}),
  edition.river?.id ?? "",
  ...edition.themes.flatMap(({ id, name, colour, print }) => [id, name.zh, name.en, colour, print.spot]),
  ...edition.groups.flatMap(({ id, name, print }) => [id, name.zh, name.en, print?.fill ?? ""]),
  ...edition.views.flatMap(({ id, name }) => [id, name.zh, name.en]),
  ...edition.story.flatMap(({ id, title }) => [id, title.zh]),
  ...edition.provinces.flatMap(({ id, name }) => [id, name.zh, name.en]),
  ...[...jurisdictions.values()].flatMap(({ adcode, name }) => [
    String(adcode),
    ...Object.values(name.full),
    ...Object.values(name.short),
    shortened(name.short.zh),
  ]),
  ...partnerships.flatMap(({ id, title }) => [id, title.zh, title.en]),
  ...[...venues.values()].flatMap(({ place: { id, name } }) => [id, name.zh, name.en]),
  ...rivers.flatMap(({ properties: { name } }) => [name.zh, name.en]),
].filter((name) => name.length > 1 && !COMMON.has(name.toLowerCase()));

/** Whole words where a name is of letters or digits: an adcode is not part of a longer number. */
const pattern = new RegExp(
  names
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .map((name) => (/^#?[\w-]+$/.test(name) ? `(?<![\\w#]|\\d\\.)${name}(?!\\w)` : name))
    .join("|"),
  "i",
);

/** How many areas, partnerships and the like there are; data says it, so that no line need. */
const counts = [areasOf(edition).length, jurisdictions.size, partnerships.length, edition.story.length];
const counted =
  "areas|regions|jurisdictions|partnerships|agreements|entries|legs|strands|pairs|ribbons|steps";
const countPattern = new RegExp(
  `\\b(${counts.flatMap((count) => [count, numberWordEn(count)]).join("|")}) (${counted})\\b|(${counts
    .flatMap((count) => [count, numberWordZh(count)])
    .join("|")})(地|区|项|步)`,
  "i",
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
        const found = (pattern.exec(line) ?? countPattern.exec(line))?.[0];
        return found ? [`${path}:${i + 1}: ${found}`] : [];
      }),
  );
  expect(named).toEqual([]);
});
