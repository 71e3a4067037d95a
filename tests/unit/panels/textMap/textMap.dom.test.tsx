import { signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, test } from "vitest";
import { toAtlas } from "../../../../src/atlas/atlas.ts";
import type { FileFault } from "../../../../src/atlas/files/fault.ts";
import { TextMap } from "../../../../src/panels/textMap/TextMap.tsx";
import { known } from "../../../../src/state/known.ts";
import { createStore } from "../../../../src/state/store.ts";
import { realAtlas, realFiles } from "../../../support/realAtlas.ts";
import { EDITION } from "../../../support/realEdition.ts";
import { fakeBar } from "../../support/fakeBar.ts";

const ATLAS = realAtlas();

function page(lang: "zh" | "en", atlas = ATLAS, faults: readonly FileFault[] = []) {
  const store = createStore(fakeBar(`?lang=${lang}`), () => known(atlas));
  const page = document.body.appendChild(document.createElement("div"));
  act(() => render(<TextMap store={store} atlas={signal(atlas)} faults={signal(faults)} at={null} />, page));
  return page;
}

function textMap(lang: "zh" | "en") {
  // The city and the municipality of one name: the region comes last, and counts.
  return new Map(
    [...page(lang).querySelectorAll("section")]
      .reverse()
      .map((section) => [
        section.querySelector("h4")?.textContent ?? "",
        section.querySelector("p")?.textContent ?? "",
      ]),
  );
}
const en = textMap("en");
const of = (name: string) => en.get(name) ?? "";
/** The sentence of a heading that begins with these words, without them. */
const after = (name: string, words: string) =>
  of(name).match(new RegExp(`${words} ?(.*?)\\.( |$)`))?.[1] ?? "";
/** The names of a list, without the kilometres. */
const names = (list: string) => list.replaceAll(/ \(.*?\)/g, "").split(/, | and /);
const ways = (name: string) => after(name, "From here, nearest first:").split(", ");

describe("ten questions, answered from the text alone", () => {
  test.each<[string, () => unknown, unknown]>([
    [
      "Which partner lies farthest from Mianyang?",
      () => ways("Mianyang").at(-1),
      "Changshou 287 km south-east",
    ],
    ["Which lies nearest?", () => ways("Mianyang")[0], "Deyang 50 km south-west"],
    [
      "What borders both Suining and Hechuan?",
      () => {
        const hechuan = names(after("Hechuan", "it borders"));
        return names(after("Suining", "it borders")).filter((name) => hechuan.includes(name));
      },
      ["Tongnan"],
    ],
    [
      "How do I get from Beibei to Hechuan?",
      () => ways("Beibei").find((way) => way.startsWith("Hechuan")),
      "Hechuan 25 km north-west",
    ],
    [
      "Which area is the largest?",
      () => [...en.keys()].filter((name) => of(name).includes("By size it is 1st")),
      ["Aba"],
    ],
    [
      "Which has the most people?",
      () => [...en.keys()].filter((name) => of(name).includes("by residents 1st")),
      ["Nanchong"],
    ],
    [
      "Where does the Fujiang flow?",
      () => names(after("Fujiang", "it runs through")),
      ["Aba", "Mianyang", "Suining", "Tongnan", "Tongliang", "Hechuan"],
    ],
    [
      "Which areas lie downstream of Mianyang?",
      () => [...en.keys()].reverse().filter((name) => of(name).includes("downstream of Mianyang")),
      ["Suining", "Tongnan", "Tongliang", "Hechuan"],
    ],
    [
      "What is in Chongqing?",
      () => names(after("Chongqing Municipality", "on the map:")),
      ["Tongnan", "Tongliang", "Hechuan", "Beibei", "Yongchuan", "Changshou"],
    ],
    [
      "Who takes part most, after Mianyang?",
      () => [...en].filter(([, text]) => /\b5 partnerships/.test(text)).map(([name]) => name),
      ["Beibei"],
    ],
  ])("%s", (_, answer, expected) => {
    expect(answer()).toEqual(expected);
  });
});

test("from each region the way to every other is there, in both languages", () => {
  const zh = textMap("zh");
  const all = [...ATLAS.jurisdictions.values()];
  for (const { name } of all)
    for (const other of all.filter((one) => one.name !== name)) {
      expect(of(name.short.en)).toMatch(
        new RegExp(`${other.name.short.en.replace(/[()]/g, "\\$&")} [\\d,]+ km (north|south|east|west)`),
      );
      expect(zh.get(name.short.zh)).toMatch(new RegExp(`${other.name.short.zh}（[东南西北]+，[\\d,]+公里）`));
    }
});

test("a text as it is printed", () => {
  expect(of("Beibei")).toMatchInlineSnapshot(
    `"One of three Chongqing districts outside the nine areas of the Fujiang basin. 244 km south-east of Mianyang, in Chongqing Municipality. On the map it borders Hechuan (69 km). The Fujiang does not run through it. By size it is 12th of 12, by residents 8th. From here, nearest first: Hechuan 25 km north-west, Chongqing (city) 31 km south, Tongliang 37 km west, Changshou 61 km east, Tongnan 70 km north-west, Yongchuan 75 km south-west, Suining 113 km north-west, Nanchong 113 km north, Deyang 243 km north-west, Mianyang 244 km north-west, Chengdu 246 km north-west, Guangyuan 296 km north, Aba 464 km north-west. 5 partnerships."`,
  );
  expect(textMap("zh").get("北碚区")).toMatchInlineSnapshot(
    `"涪江流域九地之外的重庆三区之一。在绵阳市东南244公里处，属重庆市。图上与合川区（69公里）相邻。涪江不流经这里。面积在12地中排第12，常住人口排第8。从这里由近到远：合川区（西北，25公里）、重庆市（南，31公里）、铜梁区（西，37公里）、长寿区（东，61公里）、潼南区（西北，70公里）、永川区（西南，75公里）、遂宁市（西北，113公里）、南充市（北，113公里）、德阳市（西北，243公里）、绵阳市（西北，244公里）、成都市（西北，246公里）、广元市（北，296公里）、阿坝州（西北，464公里）。5项协作。"`,
  );
  expect(of("Chengdu")).toMatchInlineSnapshot(
    `"Another participant, shown by its position only, without a boundary. 110 km south-west of Mianyang. From here, nearest first: Deyang 60 km north-east, Mianyang 110 km north-east, Suining 145 km east, Tongnan 178 km east, Nanchong 193 km east, Tongliang 211 km south-east, Aba 223 km north-west, Hechuan 224 km east, Yongchuan 229 km south-east, Beibei 246 km east, Guangyuan 258 km north-east, Chongqing (city) 269 km south-east, Changshou 303 km east. 1 partnership."`,
  );
});

test("what is missing is named where it is missing, and nothing is said in its place", () => {
  const { jurisdictions: _, boundaries: __, ...files } = realFiles();
  const text = page("en", toAtlas(EDITION, files), [
    { file: "jurisdictions", kind: "missing" },
    { file: "boundaries", kind: "broken" },
  ]);
  const parts = text.innerHTML.split("<h3").map((part) => part.replaceAll(/<[^>]*>/g, " "));
  const [figures, shapes] = [
    "Not loaded: figures of the areas",
    "Faulty and not used: boundaries of the areas",
  ];
  expect(parts.map((part) => part.includes(figures))).toEqual([false, true, false, true]);
  expect(parts.map((part) => part.includes(shapes))).toEqual([false, false, true, false]);
  expect(text.textContent).not.toContain("0 on the map");
  expect(text.textContent).toContain("Hechuan 25 km north-west");
});
