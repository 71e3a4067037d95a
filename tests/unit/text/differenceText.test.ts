import fc from "fast-check";
import { expect, test } from "vitest";
import { toAtlas } from "../../../src/atlas/atlas.ts";
import { comparison } from "../../../src/atlas/compare/comparison.ts";
import { type Filter, passes } from "../../../src/atlas/queries/filter.ts";
import { monthsOf, partnershipsOf } from "../../../src/atlas/queries/queries.ts";
import { differenceText } from "../../../src/text/differenceText.ts";
import { wordsOf } from "../../../src/text/words.ts";
import { realAtlas } from "../../support/realAtlas.ts";
import { THEMES, WORDS } from "../../support/realEdition.ts";
import { BING, DING, SQUARES, syntheticAtlas, syntheticFiles, YI } from "../../support/syntheticAtlas.ts";

const atlas = realAtlas();
const squares = syntheticAtlas();

const ALL: Filter = { themes: null, from: null, to: null };

function difference(a: number, b: number, lang: "zh" | "en", filter = ALL, of = atlas) {
  const [one, other] = comparison(of, [a, b], filter).columns;
  if (!one || !other) throw new Error("not two areas");
  return differenceText(of, [one, other], filter, wordsOf(of.edition, lang));
}

test("with a hub: who was earlier with it, and is nearer to it, in Chinese", () => {
  expect(difference(500109, 500152, "zh")).toMatchInlineSnapshot(`
    [
      "北碚区与潼南区共同参加1项：川渝供销集市年货展销。",
      "只有北碚区参加的有4项：产业链招商合作协议、“科技绵阳·城纳贤才”联合引才、大熊猫国家公园—缙云山科普共建、绵碚足球交流赛。",
      "只有潼南区参加的有2项：“涪江通办”合作协议、“涪江通办”跨区域合作交流会。",
      "北碚区三个领域都有协作。",
      "潼南区没有产业、文旅生态领域的协作。",
      "与绵阳市协作较早的是潼南区，最早一项在2023年6月30日；北碚区最早一项在2025年4月。",
      "离绵阳市较近的是潼南区，两地驻地直线距离176公里；北碚区再远68公里。",
      "涪江流经潼南区，不经过北碚区。",
    ]
  `);
});

test("two neighbours on the river, without a hub, in English", () => {
  expect(difference(YI, BING, "en", ALL, squares)).toMatchInlineSnapshot(`
    [
      "Yi and Bing share 2 partnerships: A joint grid and A pupils’ contest.",
      "Yi alone takes part in 3 partnerships: A shared granary, Grain by rail and A bridge.",
      "Bing alone takes part in 2 partnerships: A dam and A ring road.",
      "Yi has partnerships in all four themes.",
      "Bing has no partnership in grain.",
      "Yi began earlier: its first partnership dates from February 2024, that of Bing from 1 September 2024.",
      "The Long River flows through Yi and Bing.",
      "Yi and Bing are neighbours and share 111 km of border.",
    ]
  `);
});

test("two that have little in common, and nothing said of what is not known", () => {
  const { measures: _, ...files } = syntheticFiles();
  expect(difference(YI, DING, "en", ALL, toAtlas(SQUARES, files))).toMatchInlineSnapshot(`
    [
      "Yi and Ding share 1 partnership: A pupils’ contest.",
      "Yi alone takes part in 4 partnerships: A shared granary, Grain by rail, A joint grid and A bridge.",
      "Ding alone takes part in 3 partnerships: Wheat seed, Solar power and Teachers exchanged.",
      "Yi has partnerships in all four themes.",
      "Ding has no partnership in roads.",
      "Yi began earlier: its first partnership dates from February 2024, that of Ding from July 2024.",
    ]
  `);
});

test("with a filter on, what is said of partnerships is said of those that are shown", () => {
  expect(difference(YI, DING, "zh", { ...ALL, themes: ["roads"] }, squares)).toMatchInlineSnapshot(`
    [
      "在筛选出的协作中，乙州与丁州没有共同参加的协作。",
      "在筛选出的协作中，只有乙州参加的有2项：粮食专列、跨河大桥。",
      "长水流经乙州，不经过丁州。",
    ]
  `);
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
