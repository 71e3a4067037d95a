import { expect, test } from "vitest";
import { grow, sharedArea } from "../../src/geometry/box.ts";
import { drawnSheet } from "../../src/sheet/document/drawnSheet.ts";
import type { Nudge } from "../../src/state/print/nudge.ts";
import type { SheetSettings } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { layerOf, textsOf } from "./readSheet.ts";
import { sheetText } from "./sheetText.ts";

const atlas = realAtlas();
const namesOf = (nudges: readonly Nudge[], more: Partial<SheetSettings> = {}) =>
  new Map(
    drawnSheet(atlas, { ...SHEET_DEFAULTS, ...more, nudges }).map?.names.map(({ id, box }) => [id, box]),
  );

test("a name is moved by as much as is asked for, and no other with it", () => {
  for (const more of [{}, { lang: "both" as const, width: 210 }, { width: 48 }]) {
    const before = namesOf([], more);
    const after = namesOf([{ id: "513200", x: 2.5, y: -1 }], more);
    for (const [id, box] of before) {
      const [x, y] = id === "513200" ? [2.5, -1] : [0, 0];
      expect(after.get(id)?.left).toBeCloseTo(box.left + x, 6);
      expect(after.get(id)?.bottom).toBeCloseTo(box.bottom + y, 6);
    }
  }
});

test("a name in the inset is moved there", () => {
  const inset = { inset: true, width: 100 } as const;
  const [before, after] = [namesOf([], inset), namesOf([{ id: "500109", x: -1, y: 1 }], inset)];
  expect(after.get("500109")?.left).toBeCloseTo((before.get("500109")?.left ?? 0) - 1, 6);
});

test("its letters move, its leader follows, and lines stop beneath it", () => {
  const settings = { ...SHEET_DEFAULTS, width: 210, inset: false as const };
  const svg = sheetText(atlas, settings);
  const moved = sheetText(atlas, { ...settings, nudges: [{ id: "510900", x: -9, y: 6 }] });
  const name = atlas.jurisdictions.get(510900)?.name.short.zh;
  const boxIn = (text: string) => textsOf(text).find((one) => one.text === name)?.boxes[0];
  const [from, to] = [boxIn(svg), boxIn(moved)];
  if (!from || !to) throw new Error("no name");
  expect(to.left - from.left).toBeCloseTo(-9, 1);
  expect(to.top - from.top).toBeCloseTo(6, 1);
  const leaders = (text: string) => layerOf(text, "leaders").split("<line").length;
  expect(leaders(moved)).toBe(leaders(svg) + 1);
  const ends = [...layerOf(moved, "leaders").matchAll(/x2="([\d.]+)" y2="([\d.]+)"/g)];
  const touching = ends.filter(([, x, y]) => {
    const at = { left: Number(x), right: Number(x), top: Number(y), bottom: Number(y) };
    return sharedArea(grow(to, 1), grow(at, 0.1)) > 0;
  });
  expect(touching).toHaveLength(1);
});

test("the river's and the provinces' names are moved too, turned or one letter beneath the other, and lines stop beneath them", () => {
  for (const more of [
    { width: 210, inset: false },
    { width: 297, height: 420, lang: "en" },
    { width: 100, lang: "both" },
  ] as const) {
    const before = namesOf([], more);
    const after = namesOf(
      ["fujiang", "sichuan"].map((id) => ({ id, x: 4, y: -3 })),
      more,
    );
    for (const [id, box] of before) {
      const [x, y] = ["fujiang", "sichuan"].includes(id) ? [4, -3] : [0, 0];
      expect(after.get(id)?.left).toBeCloseTo(box.left + x, 6);
      expect(after.get(id)?.top).toBeCloseTo(box.top + y, 6);
    }
    expect(before.has("fujiang")).toBe(true);
  }
  const settings = { ...SHEET_DEFAULTS, width: 210, inset: false as const };
  const svg = sheetText(atlas, settings);
  const moved = sheetText(atlas, { ...settings, nudges: [{ id: "fujiang", x: 3, y: 0 }] });
  const corner = (text: string) => Number(/ x="([\d.]+)"/.exec(layerOf(text, "river-name"))?.[1]);
  expect(corner(moved) - corner(svg)).toBeCloseTo(3, 1);
  const holes = (text: string) => /id="lines-main">\s*<path d="([^"]+)"/.exec(text)?.[1];
  expect(holes(moved)).not.toBe(holes(svg));
});

test("where a name is moved onto another, lines stop beneath both of them", () => {
  const settings = { ...SHEET_DEFAULTS, width: 210, inset: false as const };
  const boxes = namesOf([], settings);
  const [onto, name] = [boxes.get("510700"), boxes.get("510600")];
  if (!onto || !name) throw new Error("no names");
  const nudges = [{ id: "510600", x: onto.left - name.left, y: onto.top - name.top + 0.5 }];
  const [svg, moved] = [[], nudges].map((some) => sheetText(atlas, { ...settings, nudges: some }));
  expect(svg).not.toContain("lines-main-2");
  // One set of holes within the other: what they share is cut out by both.
  const path = /id="lines-main-2">\s*<path d="([^"]+)"/.exec(moved ?? "")?.[1];
  expect(path?.match(/M/g)).toHaveLength(2);
  for (const layer of ["lines", "ribbons"])
    expect(layerOf(moved ?? "", layer)).toMatch(
      /^<g [^>]*lines-main\)">\s*<g clip-path="url\(#lines-main-2\)">/,
    );
});
