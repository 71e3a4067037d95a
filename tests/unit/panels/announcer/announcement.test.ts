import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toAtlas } from "../../../../src/atlas/atlas.ts";
import { parseFile } from "../../../../src/atlas/parseFile.ts";
import { announcement } from "../../../../src/panels/announcer/announcement.ts";
import { EDITION, LANGS } from "../../../support/realEdition.ts";
import { START } from "../../../support/start.ts";

const read = (file: string) => readFileSync(`geo/${file}`, "utf8");
const partnerships = parseFile("partnerships", read("partnerships.json"), LANGS).value;
const places = parseFile("places", read("places.geojson"), LANGS).value;
const atlas = toAtlas(EDITION, { ...(partnerships && { partnerships }), ...(places && { places }) });

describe("announcement", () => {
  it("names what was opened", () => {
    const region = { ...START, selection: { kind: "region", adcode: 500109 } } as const;
    const match = { ...START, lang: "en", selection: { kind: "partnership", id: "football-match" } } as const;
    expect(announcement(START, region, atlas)).toMatch(/^已打开北碚.*，5项协作$/);
    expect(announcement({ ...match, selection: null }, match, atlas)).toBe(
      "Opened Mianyang–Beibei football friendly",
    );
    expect(announcement(region, START, atlas)).toBe("已关闭");
  });
  it("says how much the filter shows", () => {
    expect(announcement(START, { ...START, themes: ["livelihood"] }, atlas)).toBe(
      `显示5项，共${atlas.partnerships.length}项`,
    );
    expect(announcement(START, { ...START, themes: [] }, atlas)).toBe("没有一项符合筛选条件");
  });
  it("says what a step of the story tells, and that it was left", () => {
    const [second, away] = [
      { ...START, step: 2 },
      { ...START, camera: { lon: 105, lat: 31, zoom: 7 } },
    ];
    expect(announcement({ ...START, step: 1 }, second, atlas)).toBe(
      `第2步，共9步：${EDITION.story[1]?.title.zh}。${EDITION.story[1]?.text.zh}`,
    );
    expect(announcement(second, away, atlas)).toBe("已离开报道，可以随时接着看");
    const opened = { ...START, selection: { kind: "partnership", id: "football-match" } } as const;
    expect(announcement(second, opened, atlas)).toMatch(/^已打开/);
  });
  it("says the language in that language, and nothing of the camera", () => {
    expect(announcement(START, { ...START, lang: "en" }, atlas)).toBe("Now in English");
    expect(announcement(START, { ...START, camera: { lon: 105, lat: 31, zoom: 7 } }, atlas)).toBe("");
  });
});
