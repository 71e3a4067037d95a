import { expect } from "vitest";
import { atlasTest } from "./support/atlasTest.ts";
import { type AxNode, axTree } from "./support/axTree.ts";
import { panels } from "./support/panels.ts";

/** The text under each heading of the dialog: of two of one name both, in the order of reading. */
function textsIn(nodes: readonly AxNode[], dialog: string): [heading: string, text: string][] {
  const from = nodes.findIndex(({ role, name }) => role === "dialog" && name === dialog);
  const texts: [string, string][] = [];
  let isHeading = false;
  for (const { role, name } of nodes.slice(from)) {
    if (role === "heading") texts.push([name, ""]);
    const last = texts.at(-1);
    // The words of a heading are a text below it.
    if (role === "StaticText" && last && !isHeading) last[1] += name;
    isHeading = role === "heading";
  }
  return texts;
}

/** How the sentences of a language begin and end, and what is between the parts of a list. */
const SENTENCES = {
  en: {
    stop: /\.(?: |$)/,
    ways: "From here, nearest first: ",
    borders: "On the map it borders ",
    runsThrough: "it runs through ",
    onMap: "on the map: ",
    largest: "By size it is 1st",
    mostPeople: "by residents 1st",
    downstream: "downstream of Mianyang",
    fivePartnerships: /\b5 partnerships/,
    list: /, | and /,
    brackets: / \([\d,]+ km\)/g,
  },
  zh: {
    stop: /。/,
    ways: "从这里由近到远：",
    borders: "图上与",
    runsThrough: "流经",
    onMap: "图上有6地：",
    largest: /面积在12地中排第1，/,
    mostPeople: /常住人口排第1。/,
    downstream: "在绵阳市下游",
    fivePartnerships: /(?<!\d)5项协作/,
    list: /、/,
    brackets: /（\d+公里）|相邻/g,
  },
} as const;

const ANSWERS = {
  en: {
    farthest: "Changshou 287 km south-east",
    nearest: "Deyang 50 km south-west",
    both: ["Tongnan"],
    way: "Hechuan 25 km north-west",
    largest: ["Aba"],
    people: ["Nanchong"],
    flows: ["Aba", "Mianyang", "Suining", "Tongnan", "Tongliang", "Hechuan"],
    downstream: ["Suining", "Tongnan", "Tongliang", "Hechuan"],
    inChongqing: ["Tongnan", "Tongliang", "Hechuan", "Beibei", "Yongchuan", "Changshou"],
    most: ["Beibei"],
    names: ["Mianyang", "Suining", "Hechuan", "Beibei", "Fujiang", "Chongqing Municipality"],
  },
  zh: {
    farthest: "长寿区（东南，287公里）",
    nearest: "德阳市（西南，50公里）",
    both: ["潼南区"],
    way: "合川区（西北，25公里）",
    largest: ["阿坝州"],
    people: ["南充市"],
    flows: ["阿坝州", "绵阳市", "遂宁市", "潼南区", "铜梁区", "合川区"],
    downstream: ["遂宁市", "潼南区", "铜梁区", "合川区"],
    inChongqing: ["潼南区", "铜梁区", "合川区", "北碚区", "永川区", "长寿区"],
    most: ["北碚区"],
    names: ["绵阳市", "遂宁市", "合川区", "北碚区", "涪江", "重庆市"],
  },
} as const;

for (const lang of ["zh", "en"] as const)
  atlasTest(
    `ten questions are answered from the accessibility tree alone, in ${lang}`,
    async ({ openAtlas }) => {
      const atlas = await openAtlas({ query: { lang } });
      const { button, words } = panels(atlas, lang);
      await button(words.textMap.button).click();
      await atlas.page.getByRole("dialog", { name: words.textMap.name }).waitFor();
      const texts = textsIn(await axTree(atlas.page), words.textMap.name);
      const { stop, list, brackets, ...says } = SENTENCES[lang];
      const [hub, one, other, place, river, province] = ANSWERS[lang].names;
      /** What follows some words under a heading, to the end of the sentence. */
      const after = (name: string, begin: string) => {
        const text = texts.find(([heading, text]) => heading === name && text.includes(begin))?.[1] ?? "";
        return text.slice(text.indexOf(begin) + begin.length).split(stop)[0] ?? "";
      };
      const listed = (name: string, begin: string) => after(name, begin).replaceAll(brackets, "").split(list);
      const ways = (name: string) => after(name, says.ways).split(lang === "en" ? ", " : "、");
      const saying = (what: string | RegExp) =>
        texts.filter(([, text]) => text.match(what)).map(([heading]) => heading);

      expect({
        farthest: ways(hub).at(-1),
        nearest: ways(hub)[0],
        both: listed(one, says.borders).filter((name) => listed(other, says.borders).includes(name)),
        way: ways(place).find((way) => way.startsWith(other)),
        largest: saying(says.largest),
        people: saying(says.mostPeople),
        flows: listed(river, says.runsThrough),
        downstream: saying(says.downstream),
        inChongqing: listed(province, says.onMap),
        most: saying(says.fivePartnerships),
        names: ANSWERS[lang].names,
      }).toEqual(ANSWERS[lang]);
    },
  );
