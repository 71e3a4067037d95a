import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, test } from "vitest";

/** From the ground up: a room imports only from those on floors below it. See src/README.md. */
const FLOORS = [
  ["geometry"],
  ["atlas"],
  ["state", "style"],
  ["text", "browser", "scene", "first.css", "firstFrame.css"],
  ["render"],
  ["picture", "sheet", "export", "embed"],
  ["map"],
  ["panels"],
  ["main.tsx"],
  ["node"],
];

const SRC = resolve("src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(tsx?|css)$/.test(file),
);

/** Every import of a file by another, of types and stylesheets too: the folders and the name of each, from `src/`. */
const imports = files.flatMap((file) =>
  [...readFileSync(join(SRC, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"?]+)[^"]*"/g)].map(
    ([, target = ""]) =>
      [file, relative(SRC, resolve(SRC, dirname(file), target))].map((path) => path.split(sep)),
  ),
);

test("arrows go down from floor to floor", () => {
  const floorOf = ([room = ""]: readonly string[]) => FLOORS.findIndex((floor) => floor.includes(room));
  expect(files.filter((file) => floorOf(file.split(sep)) < 0)).toEqual([]);
  const upwards = imports.filter(
    ([from = [], to = []]) => from[0] !== to[0] && (floorOf(to) < 0 || floorOf(to) >= floorOf(from)),
  );
  expect(upwards.map((paths) => paths.map((path) => path.join("/")).join(" → "))).toEqual([]);
});

test("in no folder do files and folders form a circle", () => {
  const circles: string[] = [];
  const byFolder = new Map<string, Map<string, Set<string>>>();
  for (const [from = [], to = []] of imports) {
    const apart = from.findIndex((name, i) => name !== to[i]);
    const [a, b] = [from[apart], to[apart]];
    if (a === undefined || b === undefined) continue;
    const folder = from.slice(0, apart).join("/");
    const arrows = byFolder.get(folder) ?? new Map<string, Set<string>>();
    byFolder.set(folder, arrows.set(a, (arrows.get(a) ?? new Set()).add(b)));
  }
  for (const [folder, arrows] of byFolder) {
    const done = new Set<string>();
    const visit = (name: string, path: readonly string[]) => {
      if (path.includes(name))
        circles.push(`${folder}: ${[...path.slice(path.indexOf(name)), name].join(" → ")}`);
      else if (!done.has(name)) for (const next of arrows.get(name) ?? []) visit(next, [...path, name]);
      done.add(name);
    };
    for (const name of arrows.keys()) visit(name, []);
  }
  expect(circles).toEqual([]);
});
