import { expect, test } from "vitest";
import { type FigureFile, readFigures } from "../../../geo/steps/readFigures.ts";
import { SQUARES } from "../../support/syntheticAtlas.ts";

const areas = SQUARES.groups.flatMap(({ fill, members }) => (fill === null ? [] : members));
const words = { zh: "地", en: "Place" };
const records = areas.map((adcode) => ({ adcode, name: { short: words }, point: { sources: ["census"] } }));
const river = { id: SQUARES.river?.id, rank: 1, name: words, parts: [{ head: [104, 31], mouth: [105, 31] }] };
const right: Record<FigureFile, unknown> = {
  documents: {
    publishers: { bureau: words },
    documents: { census: { title: words, publisher: "bureau", published: "2021" } },
  },
  jurisdictions: records,
  places: [],
  rivers: [river],
};

const reading = (changed: Partial<Record<FigureFile, unknown>>) => () =>
  readFigures(SQUARES, "squares", (file) => {
    const content = { ...right, ...changed }[file];
    return typeof content === "string" || content === undefined ? content : JSON.stringify(content);
  });
const linesOf = (changed: Partial<Record<FigureFile, unknown>>) => {
  try {
    reading(changed)();
  } catch (error) {
    return (error as Error).message.split("\n");
  }
  return [];
};
const path = (file: FigureFile) => `squares/sources/figures/${file}.json`;

test("records have their documents", () => {
  const [first] = reading({})().jurisdictions;
  expect(first?.point.sources).toEqual([{ title: words, publisher: words, published: "2021" }]);
});

test("files that cannot be read are named, each with its place", () => {
  expect(linesOf({ documents: undefined, jurisdictions: '[\n{ "adcode": 1 "name": 2 }]' })).toEqual([
    `${path("documents")}: is missing`,
    expect.stringMatching(/jurisdictions\.json: is not JSON \(line 2, column 15: /),
  ]);
});

test("what has the wrong form is named with entry and field", () => {
  const [first, ...others] = records;
  expect(
    linesOf({
      jurisdictions: [{ ...first, point: undefined }, ...others],
      places: [{ id: "port", point: "104, 31" }],
      rivers: [{ ...river, parts: [[[104, 31]]] }],
    }),
  ).toEqual([
    `${path("jurisdictions")}: ${areas[0]}: point: is missing`,
    `${path("places")}: port: point: is "104, 31" instead of (Array | Object)`,
    `${path("rivers")}: ${river.id}: parts.0.0: has no name`,
  ]);
});

test("what the edition needs and no record has is named, all at once", () => {
  expect(linesOf({ jurisdictions: records.slice(2), rivers: [{ ...river, rank: 2, into: "sea" }] })).toEqual([
    `${path("jurisdictions")}: ${areas[0]}: is missing`,
    `${path("jurisdictions")}: ${areas[1]}: is missing`,
    `${path("rivers")}: ${river.id}: is missing, or not of rank 1`,
    `${path("rivers")}: ${river.id}: into: “sea” is no river of this file`,
  ]);
});
