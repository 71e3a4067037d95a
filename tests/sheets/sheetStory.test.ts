import { describe, expect, test } from "vitest";
import { sharedArea } from "../../src/geometry/box.ts";
import { writeSvg } from "../../src/render/writeSvg.ts";
import { drawnPages } from "../../src/sheet/document/drawnSheet.ts";
import { SheetTooSmall } from "../../src/sheet/layout.ts";
import { sheetOfState } from "../../src/sheet/sheetOfState.ts";
import { openStep } from "../../src/state/openStep.ts";
import { PAGES } from "../../src/state/print/pages.ts";
import { SHEET_DEFAULTS, type SheetSettings } from "../../src/state/print/settings.ts";
import { startIn } from "../../src/state/state.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { WORDS } from "../support/realEdition.ts";
import { textsOf } from "./readSheet.ts";
import { sheetFaults } from "./sheetFaults.ts";
import { sheetText } from "./sheetText.ts";

const atlas = realAtlas();
const STORY: SheetSettings = { ...SHEET_DEFAULTS, lang: "zh", subject: { kind: "story" } };

const PLACES = [...atlas.jurisdictions.values()].map(({ name }) => name.short.zh);

describe.each(["a4-portrait", "a3-landscape", "two-columns", "three-columns", "full-width"])(
  "on %s",
  (page) => {
    test.each(["zh", "en"] as const)("in %s: a map for each step, with its title and text", (lang) => {
      const settings = { ...STORY, ...PAGES[page], lang };
      const svg = sheetText(atlas, settings);
      expect(sheetFaults(svg, settings)).toEqual([]);
      expect(svg.match(/data-layer="map-step-\d+"/g)).toHaveLength(atlas.edition.story.length);
      const written = svg.replaceAll(/<[^>]*>|\s/g, "");
      for (const { title, text } of atlas.edition.story)
        for (const words of [title, text]) expect(written).toContain(words[lang].replaceAll(/\s/g, ""));
    });
  },
);

test.each([
  ["zh", "one-column"],
  ["en", "one-column"],
  ["both", "one-column"],
  ["zh", "slide"],
] as const)(
  "in %s on %s, on the smallest maps, a name may touch another, as points are 2 mm apart, and none lies on one",
  (lang, page) => {
    const texts = textsOf(sheetText(atlas, { ...STORY, ...PAGES[page], lang }));
    const covered = texts.flatMap(({ text, size, boxes }, i) =>
      texts.slice(0, i).flatMap((other) => {
        const areas = boxes.flatMap((box) => other.boxes.map((under) => sharedArea(box, under)));
        return Math.max(...areas) > 0.15 * size ** 2 ? [`${text} lies on ${other.text}`] : [];
      }),
    );
    expect(covered).toEqual([]);
  },
);

test.each([
  ["a5-portrait", "zh", 3],
  ["a5-portrait", "en", 3],
  ["a5-landscape", "zh", 3],
  ["a5-landscape", "en", 3],
  ["slide", "en", 2],
] as const)("on %s in %s it goes on on further pages: %i", (page, lang, count) => {
  const pages = drawnPages(atlas, { ...STORY, ...PAGES[page], lang });
  expect(pages).toHaveLength(count);
  const told = pages.flatMap(({ document, settings }, i) => {
    const svg = writeSvg(document);
    // On maps as small as that a name may touch another.
    const faults = sheetFaults(svg, settings).filter((fault) => !/ lies on /.test(fault));
    expect(faults).toEqual([]);
    if (i > 0) expect(svg).toContain(WORDS[lang].sheet.pageOf(i + 1, count));
    return Array.from(svg.matchAll(/data-layer="map-step-(\d+)"/g), ([, number]) => Number(number));
  });
  expect(told).toEqual(atlas.edition.story.map((_, i) => i + 1));
});

test("a page that is too low for one of its steps says what would do", () => {
  const low = { ...STORY, width: 148, height: 80, margin: 8 };
  expect(() => sheetText(atlas, low)).toThrow(SheetTooSmall);
  const needed = Number(/at least (\d+) mm/.exec(String(caught(() => sheetText(atlas, low))))?.[1]);
  // However little room there is, nothing runs into the key beneath.
  for (const height of [needed, needed + 40]) {
    const settings = { ...low, height };
    // On maps as small as that a name may touch another.
    const faults = sheetFaults(sheetText(atlas, settings), settings);
    expect(faults.filter((fault) => !PLACES.some((name) => fault.startsWith(`${name} lies on `)))).toEqual(
      [],
    );
  }
});

test("is what is in view while a step is open, unless the sheet is of something else", () => {
  const told = { ...startIn("zh"), ...openStep(3) };
  expect(sheetOfState(told).subject).toEqual({ kind: "story" });
  expect(sheetOfState({ ...told, step: null }).subject).toBeNull();
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
