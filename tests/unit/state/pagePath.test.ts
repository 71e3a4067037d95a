import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Lang } from "../../../src/atlas/lang.ts";
import { pagePath, pageQuery } from "../../../src/state/pagePath.ts";

const LANGUAGES = ["zh", "en", "en-AU"] as string[] as Lang[];

describe("the page of an address", () => {
  test.each([
    ["", ""],
    ["?lang=en", "en/"],
    ["?lang=en-AU&region=110000", "en-AU/region/110000/"],
    ["?partnership=the-fair&themes=roads,rivers", "partnership/the-fair/?themes=roads,rivers"],
    ["?compare=110000,120000", "?compare=110000,120000"],
    // The home language, one that is unknown, two subjects, what is no folder's name: they stay as they are.
    ["?lang=zh", "?lang=zh"],
    ["?lang=xx", "?lang=xx"],
    ["?region=110000&partnership=the-fair", "?region=110000&partnership=the-fair"],
    ["?region=..", "?region=.."],
  ])("of %j is %j", (query, path) => expect(pagePath(LANGUAGES, query)).toBe(path));

  test.each([
    ["index.html", "", ""],
    ["en/index.html", "?themes=roads", "?lang=en&themes=roads"],
    ["region/110000/", "", "?region=110000"],
    // What the query says goes before.
    ["en/region/110000/", "?lang=zh&partnership=the-fair", "?lang=zh&partnership=the-fair"],
    ["elsewhere/", "?themes=roads", "?themes=roads"],
    ["indexAhtml", "", ""],
  ])("%j with %j asks for %j", (path, query, all) => expect(pageQuery(LANGUAGES, path, query)).toBe(all));

  test("asks for what the address did, whatever it was", () => {
    const fields = fc.uniqueArray(
      fc.record({
        key: fc.constantFrom("lang", "region", "partnership", "themes", "q"),
        value: fc.oneof(fc.constantFrom("en", "zh", "en-AU", "110000", "the-fair"), fc.string()),
      }),
      { selector: ({ key }) => key },
    );
    fc.assert(
      fc.property(fields, (given) => {
        const asked = new URLSearchParams(given.map(({ key, value }) => [key, value]));
        const { pathname, search } = new URL(pagePath(LANGUAGES, `?${asked}`), "https://example.org/");
        const read = new URLSearchParams(pageQuery(LANGUAGES, pathname.slice(1), search));
        expect(new Map(read)).toEqual(new Map(asked));
      }),
    );
  });
});
