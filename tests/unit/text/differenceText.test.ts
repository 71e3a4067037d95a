import fc from "fast-check";
import { expect, test } from "vitest";
import { comparison } from "../../../src/atlas/comparison.ts";
import { type Filter, passes } from "../../../src/atlas/filter.ts";
import { monthsOf, partnershipsOf } from "../../../src/atlas/queries.ts";
import { differenceText } from "../../../src/text/differenceText.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { THEMES, WORDS } from "../../support/realEdition.ts";

const atlas = realAtlas();

const ALL: Filter = { themes: null, from: null, to: null };

function difference(a: number, b: number, lang: "zh" | "en", filter = ALL) {
  const [one, other] = comparison(atlas, [a, b], filter).columns;
  if (!one || !other) throw new Error("not two areas");
  return differenceText(atlas, [one, other], filter, WORDS[lang]);
}

test("Beibei and Tongnan, in Chinese", () => {
  expect(difference(500109, 500152, "zh")).toMatchInlineSnapshot(`
    [
      "北碚区与潼南区共同参加1项：川渝供销集市年货展销。",
      "只有北碚区参加的有4项：产业链招商合作协议、“科技绵阳·城纳贤才”联合引才、大熊猫国家公园—缙云山科普共建、绵碚足球交流赛。",
      "只有潼南区参加的有2项：“涪江通办”合作协议、“涪江通办”跨区域合作交流会。",
      "北碚区三个领域都有协作。",
      "潼南区没有产业、文旅生态领域的协作。",
      "与绵阳协作较早的是潼南区，最早一项在2023年6月30日；北碚区最早一项在2025年4月。",
      "离绵阳较近的是潼南区，两地驻地直线距离176公里；北碚区再远68公里。",
      "涪江流经潼南区，不经过北碚区。",
    ]
  `);
});

test("Tongnan and Hechuan, neighbours on the river, in English", () => {
  expect(difference(500152, 500117, "en")).toMatchInlineSnapshot(`
    [
      "Tongnan and Hechuan share 2 partnerships: Fujiang cross-regional services agreement and Fujiang cross-regional services exchange.",
      "Tongnan alone takes part in 1 partnership: Sichuan–Chongqing New Year goods market.",
      "Tongnan has no partnership in industry or culture, tourism & ecology.",
      "Hechuan has no partnership in industry or culture, tourism & ecology.",
      "Tongnan is nearer to Mianyang, 176 km from seat to seat; Hechuan is 43 km farther away.",
      "The Fujiang flows through Tongnan and Hechuan.",
      "Tongnan and Hechuan are neighbours and share 52 km of border.",
    ]
  `);
});

test("Chengdu and Yongchuan: nothing in common, and nothing said of what is not known", () => {
  expect(difference(510100, 500118, "en")).toMatchInlineSnapshot(`
    [
      "Chengdu and Yongchuan share no partnership.",
      "Chengdu alone takes part in 1 partnership: Pilot-scale testing ecosystem conference.",
      "Yongchuan alone takes part in 1 partnership: Mianyang–Yongchuan industry matchmaking event.",
      "Chengdu has no partnership in livelihood or culture, tourism & ecology.",
      "Yongchuan has no partnership in livelihood or culture, tourism & ecology.",
      "Yongchuan began earlier: its first partnership with Mianyang dates from October 2025, that of Chengdu from 12 November 2025.",
      "Chengdu is nearer to Mianyang, 110 km from seat to seat; Yongchuan is 150 km farther away.",
    ]
  `);
});

test("with a filter on, what is said of partnerships is said of those that are shown", () => {
  const culture: Filter = { ...ALL, themes: ["culture"] };
  expect(difference(500109, 500118, "zh", culture).slice(0, 2)).toEqual([
    "在筛选出的协作中，北碚区与永川区没有共同参加的协作。",
    "在筛选出的协作中，只有北碚区参加的有2项：大熊猫国家公园—缙云山科普共建、绵碚足球交流赛。",
  ]);
});

test("whatever the filter: an area is said to lack just the themes that none of its shown entries carries", () => {
  const [first, last] = monthsOf(atlas);
  const filters = fc
    .record({
      themes: fc.subarray([...THEMES]),
      from: fc.option(fc.integer({ min: first, max: last })),
      to: fc.option(fc.integer({ min: first, max: last })),
    })
    .filter(({ from, to }) => from === null || to === null || from <= to);
  const areas = fc.constantFrom(...atlas.jurisdictions.values());
  const { theme, compare } = WORDS.zh;
  fc.assert(
    fc.property(areas, areas, filters, (one, other, filter) => {
      fc.pre(one !== other);
      const sentences = difference(one.adcode, other.adcode, "zh", filter);
      for (const { adcode, name } of [one, other]) {
        const shown = partnershipsOf(atlas, adcode).filter((entry) => passes(entry, filter));
        const lacks = compare.noThemes(name.short.zh, ["…"]).split("…")[0] ?? "";
        const said =
          sentences.find((sentence) => sentence.includes(lacks) && sentence.includes("领域")) ?? "";
        for (const one of THEMES) {
          const isLacking =
            shown.length > 0 &&
            filter.themes.includes(one) &&
            !shown.some(({ themes }) => themes.includes(one));
          expect(said.includes(theme(one)), `${said} ${one}`).toBe(isLacking);
        }
      }
    }),
  );
});
