import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { editionSchema } from "../../../geo/steps/editionSchema.ts";
import { partnershipsSchema } from "../../../geo/steps/partnershipsSchema.ts";
import { EDITION } from "../../support/realEdition.ts";

test("the committed schemas are those that the code makes", () => {
  expect(readFileSync("geo/partnerships.schema.json", "utf8")).toBe(partnershipsSchema(EDITION));
  expect(readFileSync("geo/edition.schema.json", "utf8")).toBe(editionSchema(EDITION));
});

test("it tells an editor the form of a date, the themes, and what a field is for", () => {
  const entry = JSON.parse(partnershipsSchema(EDITION)).properties.partnerships.items;
  const { date, section, sites } = entry.properties;
  expect("2025-04").toMatch(new RegExp(date.properties.start.pattern));
  expect("2025-13").not.toMatch(new RegExp(date.properties.start.pattern));
  expect(section.enum).toEqual(["industry", "livelihood", "culture"]);
  expect(sites.description).toContain("places.geojson");
  expect(entry.additionalProperties).toBe(false);
});
