import { describe, expect, it } from "vitest";
import { announcement } from "../../../../src/panels/announcer/announcement.ts";
import { START } from "../../../support/start.ts";
import { JIA, STORY, syntheticAtlas, TOLD } from "../../../support/syntheticAtlas.ts";

const atlas = syntheticAtlas();
const told = { ...atlas, edition: TOLD };

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
    expect(announcement({ ...START, step: 1 }, second, told)).toBe(
      `第2步，共${STORY.length}步：${STORY[1]?.title.zh}。${STORY[1]?.text.zh}`,
    );
    expect(announcement(second, away, told)).toBe("已离开报道，可以随时接着看");
    const opened = { ...START, selection: { kind: "partnership", id: "dam" } } as const;
    expect(announcement(second, opened, told)).toMatch(/^已打开/);
  });
  it("says the language in that language, and nothing of the camera", () => {
    expect(announcement(START, { ...START, lang: "en" }, told)).toBe("Now in English");
    expect(announcement(START, { ...START, camera: { lon: 105, lat: 31, zoom: 7 } }, told)).toBe("");
  });
});
