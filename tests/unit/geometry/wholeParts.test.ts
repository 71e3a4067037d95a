import { expect, test } from "vitest";
import { wholeParts } from "../../../src/geometry/wholeParts.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { EDITION } from "../../support/realEdition.ts";

/** The text with what no line breaks in brackets. */
const marked = (text: string, list?: string) =>
  wholeParts(text, list)
    .map(({ text: part, isWhole }) => (isWhole ? `[${part}]` : part))
    .join("");

test("a number stands with what it counts, and the end with what is before it", () => {
  expect(marked("推出700余个岗位，分布在电子信息等领域。")).toBe(
    "推出[700余个]岗位，分布在电子信息等[领域。]",
  );
  expect(marked("距绵阳市244公里（驻地直线距离）")).toBe("距绵阳市[244公里]（驻地直线[距离）]");
  expect(marked("绵阳15家、北碚13家")).toBe("绵阳[15家]、北碚[13家]");
  expect(marked("“587+”指什么")).toBe("“587+”指什么");
  expect(marked("More than 700 jobs")).toBe("More than 700 jobs");
});

test("in a title words are whole, the longer of two", () => {
  expect(marked("“科技绵阳·城纳贤才”联合引才", "绵阳 绵阳市 科技 城纳贤才 联合 引才")).toBe(
    "“[科技][绵阳·][城纳贤才]”[联合][引才]",
  );
  expect(marked("绵阳市11项协作；北碚区参与5项。", "绵阳 绵阳市 协作 参与")).toBe(
    "[绵阳市][11项协作]；北碚区[参与][5项]。",
  );
});

test("every word that the edition keeps whole stands in a title, a place's name or the page's first sentence", () => {
  const { partnerships, venues } = realAtlas();
  const titles = [
    ...[...partnerships, ...EDITION.story].map(({ title }) => title.zh),
    ...[...venues.values()].map(({ place }) => place.name.zh),
  ].join(" ");
  const unused = EDITION.wholeWords?.zh?.split(" ").filter((word) => !titles.includes(word));
  expect(unused).toEqual(["绵阳市", "北碚区", "参与"]);
});

test("nothing of a text is lost", () => {
  for (const { summary, details } of realAtlas().partnerships)
    for (const { zh } of [summary, ...details])
      expect(
        wholeParts(zh, EDITION.wholeWords?.zh)
          .map(({ text }) => text)
          .join(""),
      ).toBe(zh);
});
