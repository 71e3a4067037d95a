import { expect, test } from "vitest";
import { frameLang } from "../../../src/embed/frameLang.ts";
import { frameSize } from "../../../src/embed/frameSize.ts";

test.each([
  ["480", "", { height: "480px" }],
  ["480", "3/2", { height: "480px" }],
  ["", "3 / 2", { height: "auto", aspectRatio: "3 / 2" }],
  ["", "", null],
])("height “%s” and ratio “%s” are a size", (height, ratio, size) => {
  expect(frameSize(height, ratio)).toEqual({ size, warnings: [] });
});

test.each([
  ["199", "", ['height="199" is not a number of CSS pixels, 200 or more.']],
  [
    "50%",
    "wide",
    ['height="50%" is not a number of CSS pixels, 200 or more.', 'ratio="wide" is not of the form 3/2.'],
  ],
  ["", "3/0", ['ratio="3/0" is not of the form 3/2.']],
])("height “%s” and ratio “%s” are none, and what is wrong is said", (height, ratio, warnings) => {
  expect(frameSize(height, ratio)).toEqual({ size: null, warnings });
});

test("the map has the language of its attribute, else that of the article, else the first", () => {
  const offered = ["zh", "en"];
  expect(frameLang(offered, "en", "zh")).toEqual({ lang: "en", warnings: [] });
  expect(frameLang(offered, null, "en-GB")).toEqual({ lang: "en", warnings: [] });
  expect(frameLang(offered, null, "fr")).toEqual({ lang: "zh", warnings: [] });
  expect(frameLang(offered, "fr", "en")).toEqual({
    lang: "zh",
    warnings: ['lang="fr" is none of zh, en; the map is in zh.'],
  });
});
