import { describe, expect, it } from "vitest";
import { announcement } from "../../../../src/panels/announcer/announcement.ts";
import { realAtlas } from "../../../support/realAtlas.ts";
import { EDITION } from "../../../support/realEdition.ts";
import { START } from "../../../support/start.ts";
import { JIA, syntheticAtlas } from "../../../support/syntheticAtlas.ts";

const atlas = syntheticAtlas();

describe("announcement", () => {
  it("names what was opened", () => {
    const region = { ...START, selection: { kind: "region", adcode: JIA } } as const;
    const match = { ...START, lang: "en", selection: { kind: "partnership", id: "grain-store" } } as const;
    expect(announcement(START, region, atlas)).toBe("已打开甲州，5项协作");
    expect(announcement({ ...match, selection: null }, match, atlas)).toBe("Opened A shared granary");
    expect(announcement(region, START, atlas)).toBe("已关闭");
  });
  it("says how much the filter shows", () => {
    expect(announcement(START, { ...START, themes: ["power"] }, atlas)).toBe(
      `显示4项，共${atlas.partnerships.length}项`,
    );
    expect(announcement(START, { ...START, themes: [] }, atlas)).toBe("没有一项符合筛选条件");
  });
  it("says what a step of the story tells, and that it was left", () => {
    const [second, away] = [
      { ...START, step: 2 },
      { ...START, camera: { lon: 105, lat: 31, zoom: 7 } },
    ];
    expect(announcement({ ...START, step: 1 }, second, realAtlas())).toBe(
      `第2步，共9步：${EDITION.story[1]?.title.zh}。${EDITION.story[1]?.text.zh}`,
    );
    expect(announcement(second, away, realAtlas())).toBe("已离开报道，可以随时接着看");
    const opened = { ...START, selection: { kind: "partnership", id: "football-match" } } as const;
    expect(announcement(second, opened, realAtlas())).toMatch(/^已打开/);
  });
  it("says the language in that language, and nothing of the camera", () => {
    expect(announcement(START, { ...START, lang: "en" }, realAtlas())).toBe("Now in English");
    expect(announcement(START, { ...START, camera: { lon: 105, lat: 31, zoom: 7 } }, realAtlas())).toBe("");
  });
});
