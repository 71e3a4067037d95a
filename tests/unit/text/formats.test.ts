import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthNumber } from "../../../src/atlas/plainDate.ts";
import { formatNumber } from "../../../src/text/formatNumber.ts";
import { formatSpan } from "../../../src/text/formatSpan.ts";
import { formatsOf } from "../../../src/text/words.ts";

describe("formatShortDate", () => {
  it.each([
    [{ start: "2025-04" }, "2025-04", "2025-04"],
    [{ start: "2025-11-27", end: "2025-11-28" }, "2025-11-27至28", "2025-11-27 to\u00a028"],
    [{ start: "2025-11-27", end: "2025-12-02" }, "2025-11-27至2025-12-02", "2025-11-27 to\u00a02025-12-02"],
    [{ start: "2025-12-26", open: true }, "2025-12-26起", "2025-12-26 onwards"],
  ])("writes %o for a column", (date, zh, en) => {
    expect(formatsOf("zh").shortDate(date)).toBe(zh);
    expect(formatsOf("en").shortDate(date)).toBe(en);
  });
});

describe("formatSpan", () => {
  it("says one month once", () => {
    const april = monthNumber("2025-04");
    expect(formatSpan(april, april, "en")).toBe("April 2025");
    expect(formatSpan(april, april + 1, "zh")).toBe("2025年4月至5月");
  });
});

describe("formatNumber", () => {
  it.each([
    [755, "755"],
    [1423.62, "1,424"],
    [4868243, "4,868,243"],
  ])("separates %d", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
  it("writes as the browser does, without its tables", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
        expect(formatNumber(value)).toBe((Math.round(value) + 0).toLocaleString("en-GB"));
      }),
    );
  });
});

describe("formatList", () => {
  it("joins names as a phrase", () => {
    expect(formatsOf("zh").list(["绵阳", "北碚"])).toBe("绵阳、北碚");
    expect(formatsOf("en").list(["Mianyang", "Chengdu", "Chongqing"])).toBe(
      "Mianyang, Chengdu and Chongqing",
    );
  });
  it("ends with those that are not named", () => {
    expect(formatsOf("zh").list(["绵阳", "北碚"], "等区县")).toBe("绵阳与北碚等区县");
    expect(formatsOf("en").list(["Mianyang", "Beibei"], "and others")).toBe("Mianyang, Beibei and others");
  });
});
