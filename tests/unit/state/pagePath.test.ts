import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePresets } from "../../../src/atlas/compare/comparePresets.ts";
import { pagePath, pageQuery } from "../../../src/state/pagePath.ts";
import { SQUARES } from "../../support/syntheticAtlas.ts";

const [NORTH = "", SOUTH = "", ALL = ""] = comparePresets(SQUARES).map(({ adcodes }) => adcodes.join(","));

describe("the page of an address", () => {
  test.each([
    ["", ""],
    ["?lang=en", "en/"],
    ["?lang=en-AU&region=110000", "en-AU/region/110000/"],
    ["?partnership=the-fair&themes=roads,rivers", "partnership/the-fair/?themes=roads,rivers"],
    [`?compare=${NORTH}`, "compare/north/"],
    [`?lang=en&compare=${ALL}&sort=area`, "en/compare/?sort=area"],
    // Areas that are no preset, or in another order, or beside a card.
    ["?compare=110000,120000", "?compare=110000,120000"],
    [`?compare=${NORTH.split(",").reverse()}`, `?compare=${NORTH.split(",").reverse()}`],
    [`?region=110000&compare=${SOUTH}`, `region/110000/?compare=${SOUTH}`],
    // The story opens with its first step.
    ["?lang=en&step=1", "en/story/"],
    ["?step=3", "story/?step=3"],
    [`?step=1&compare=${SOUTH}`, `?step=1&compare=${SOUTH}`],
    // The home language, one that is unknown, two subjects, what is no folder's name: they stay as they are.
    ["?lang=zh", "?lang=zh"],
    ["?lang=xx", "?lang=xx"],
    ["?region=110000&partnership=the-fair", "?region=110000&partnership=the-fair"],
    ["?region=..", "?region=.."],
  ])("of %j is %j", (query, path) => expect(pagePath(SQUARES, query)).toBe(path));

  test.each([
    ["index.html", "", ""],
    ["en/index.html", "?themes=roads", "?lang=en&themes=roads"],
    ["region/110000/", "", "?region=110000"],
    ["en/compare/south/", "", `?lang=en&compare=${SOUTH}`],
    ["compare/", "?sort=area", `?compare=${ALL}&sort=area`],
    ["compare/elsewhere/", "", ""],
    ["en/story/", "", "?lang=en&step=1"],
    ["story/", "?step=3", "?step=3"],
    ["story/elsewhere/", "", ""],
    // What the query says goes before.
    ["compare/south/", "?compare=110000", "?compare=110000"],
    ["compare/south/", "?region=110000", `?compare=${SOUTH}&region=110000`],
    ["story/", "?region=110000", "?region=110000"],
    ["en/region/110000/", "?lang=zh&partnership=the-fair", "?lang=zh&partnership=the-fair"],
    ["elsewhere/", "?themes=roads", "?themes=roads"],
    ["indexAhtml", "", ""],
  ])("%j with %j asks for %j", (path, query, all) => expect(pageQuery(SQUARES, path, query)).toBe(all));

  test("asks for what the address did, whatever it was", () => {
    const fields = fc.uniqueArray(
      fc.record({
        key: fc.constantFrom("lang", "region", "partnership", "compare", "step", "themes", "q"),
        value: fc.oneof(
          fc.constantFrom("en", "zh", "en-AU", "110000", "the-fair", NORTH, SOUTH, ALL, "1", "3"),
          fc.string(),
        ),
      }),
      { selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(fields, (given) => {
        const asked = new URLSearchParams(given.map(({ key, value }) => [key, value]));
        const { pathname, search } = new URL(pagePath(SQUARES, `?${asked}`), "https://example.org/");
        const read = new URLSearchParams(pageQuery(SQUARES, pathname.slice(1), search));
        expect(new Map(read)).toEqual(new Map(asked));
      }),
    );
  });
});
