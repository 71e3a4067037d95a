import { expect, test } from "vitest";
import { realAtlas } from "../../../support/realAtlas.ts";
import { EDITION } from "../../../support/realEdition.ts";

const groupOf = (id: string) => EDITION.groups.find((group) => group.id === id);

test("the short key counts as many areas as there are", () => {
  const partners = groupOf("partner");
  expect(partners?.members).toHaveLength(3);
  expect(partners?.short).toEqual({ zh: expect.stringContaining("三区"), en: expect.stringMatching(/^3 /) });
  const outside = groupOf("outside");
  expect(outside?.short?.en).toBe(`${outside?.members.length} others`);
});

test("on the map no province has the name of a point", () => {
  const names = [...realAtlas().jurisdictions.values()].map(({ name }) => name.short);
  for (const { onMap } of EDITION.provinces)
    for (const lang of EDITION.languages)
      expect(names.map((name) => name[lang])).not.toContain(onMap?.name[lang]);
});
