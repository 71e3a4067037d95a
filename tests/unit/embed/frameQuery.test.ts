import fc from "fast-check";
import { expect, test } from "vitest";
import { frameQuery, SHOWN_ATTRIBUTES } from "../../../src/embed/frameQuery.ts";
import { THEMES } from "../../support/syntheticAtlas.ts";

const EDITION = { titles: { zh: "地图", en: "Map", "en-AU": "Map" }, themes: THEMES };
const queryOf = (attributes: Record<string, string>, lang: "zh" | "en" = "zh") =>
  frameQuery(EDITION, (name) => attributes[name] ?? null, lang);

test("what the attributes say is in the address, in the atlas's own words", () => {
  expect(queryOf({}).query).toBe("?embed=1");
  expect(queryOf({ region: "990102", themes: "grain,power", from: "2025-01", to: "2025-12" }, "en")).toEqual({
    query: "?embed=1&lang=en&region=990102&themes=grain,power&from=2025-01&to=2025-12",
    warnings: [],
  });
});

test("what cannot be used is left out and named", () => {
  const { query, warnings } = queryOf({
    region: "Yi",
    from: "2025-13",
    themes: "sport",
    partnership: "a-b",
  });
  expect(query).toBe("?embed=1&partnership=a-b");
  expect(warnings.map((line) => line.split("=")[0])).toEqual(["region", "themes", "from"]);
});

test("of a region and a partnership the region is shown", () => {
  const { query, warnings } = queryOf({ region: "990102", partnership: "grain-store" });
  expect(query).toBe("?embed=1&region=990102");
  expect(warnings).toHaveLength(1);
});

test("the story begins at its first step, or at another; it is told alone", () => {
  expect(queryOf({ story: "" }).query).toBe("?embed=1&step=1");
  expect(queryOf({ story: "3", themes: "grain" }, "en").query).toBe("?embed=1&lang=en&themes=grain&step=3");
  expect(queryOf({ story: "yes" }).warnings).toEqual([
    'story="yes" is not the number of a step and is left out.',
  ]);
  expect(queryOf({ story: "", region: "990102" })).toEqual({
    query: "?embed=1&region=990102",
    warnings: ['story="" is left out: the map opens one thing.'],
  });
});

test("no attribute can bring anything else into the address", () => {
  const attributes = fc.record(Object.fromEntries(SHOWN_ATTRIBUTES.map((name) => [name, fc.string()])));
  fc.assert(
    fc.property(attributes, (texts) => {
      const params = new URLSearchParams(queryOf(texts).query);
      for (const [name, text] of params)
        if (name === "step") expect(text).toMatch(/^[1-9]\d?$/);
        else if (name !== "embed") expect(text).toBe(texts[name]?.trim());
      expect(params.get("embed")).toBe("1");
    }),
  );
});
