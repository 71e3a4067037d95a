import { expect, test } from "vitest";
import { passes } from "../../../src/atlas/queries/filter.ts";
import { partnershipsOf } from "../../../src/atlas/queries/queries.ts";
import { stepFilter } from "../../../src/atlas/queries/stepFilter.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const atlas = realAtlas();
const { edition, partnerships } = atlas;
const { story } = edition;

test("seven to nine steps tell of every partnership, each in one step", () => {
  expect(story.length).toBeGreaterThanOrEqual(7);
  expect(story.length).toBeLessThanOrEqual(9);
  expect(story.flatMap(({ shows }) => shows.partnerships).sort()).toEqual(
    partnerships.map(({ id }) => id).sort(),
  );
});

test("what a step tells of has happened by then", () => {
  for (const step of story)
    for (const entry of partnerships.filter(({ id }) => step.shows.partnerships.includes(id)))
      expect(passes(entry, stepFilter(step)), `${step.id}: ${entry.id}`).toBe(true);
});

test("the last step counts right", () => {
  const { zh = "", en = "" } = story.at(-1)?.text ?? {};
  const places = new Set(partnerships.flatMap(({ participants }) => participants)).size;
  const [most] = [...atlas.jurisdictions.keys()]
    .filter((adcode) => adcode !== edition.hub?.adcode)
    .map((adcode) => ({ adcode, count: partnershipsOf(atlas, adcode).length }))
    .sort((a, b) => b.count - a.count);
  expect(en).toContain(`${partnerships.length} partnerships link ${places} places`);
  expect(zh).toContain(`${partnerships.length}项协作把${places}个地方`);
  expect([most, zh.includes("北碚，有5项")]).toEqual([{ adcode: 500109, count: 5 }, true]);
});
