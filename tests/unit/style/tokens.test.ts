import { readdirSync, readFileSync } from "node:fs";
import { differenceCiede2000 } from "culori";
import { expect, it } from "vitest";
import { MAP_TOKENS, TOKENS } from "../../../src/style/tokens.ts";
import { EDITION } from "../../support/realEdition.ts";

it("has the same tokens in CSS and in TypeScript", () => {
  const css = readFileSync("src/style/tokens.css", "utf8");
  const inCss = [...css.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]);
  expect(Object.fromEntries(inCss)).toEqual(TOKENS);
});

/** WCAG 2.2 relative luminance of an sRGB hex colour. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

it.each(["ink", "quiet", "thin", "fault", "venue"] as const)(
  "keeps text in %s at 4.5:1 on the card",
  (name) => {
    const contrast = (luminance(TOKENS.card) + 0.05) / (luminance(TOKENS[name]) + 0.05);
    expect(contrast).toBeGreaterThanOrEqual(4.5);
  },
);

it.each(["riverName", "smallRiverName"] as const)(
  "keeps text in %s at 4.5:1 on paper, and from being taken for a theme",
  (name) => {
    const contrast = (luminance(TOKENS.paper) + 0.05) / (luminance(MAP_TOKENS[name]) + 0.05);
    expect(contrast).toBeGreaterThanOrEqual(4.5);
    for (const { id, colour } of EDITION.themes)
      expect(differenceCiede2000()(MAP_TOKENS[name], colour), id).toBeGreaterThan(15);
  },
);

it("defines every custom property that a stylesheet asks for", () => {
  const all = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.(css|tsx?)$/.test(path),
  );
  const texts = all.map((path) => readFileSync(`src/${path}`, "utf8"));
  // In a stylesheet, in a style object, or in the text of a style.
  const defined = new Set(
    texts.flatMap((text) => [...text.matchAll(/(--[a-z-]+)["']?\]?:/g)].map(([, name]) => name)),
  );
  const asked = texts.flatMap((text) => [...text.matchAll(/var\((--[a-z-]+)\)/g)].map(([, name]) => name));
  expect(asked.filter((name) => !defined.has(name))).toEqual([]);
});
