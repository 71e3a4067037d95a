import { describe, expect, it } from "vitest";
import { formatsOf } from "../../../src/text/words.ts";

describe("formatDate", () => {
  it.each([
    [{ start: "2025-04" }, "2025年4月", "April 2025"],
    [{ start: "2025-11-12" }, "2025年11月12日", "12 November 2025"],
    [{ start: "2025-11-27", end: "2025-11-28" }, "2025年11月27日至28日", "27–28 November 2025"],
    [{ start: "2025-11-27", end: "2025-12-02" }, "2025年11月27日至12月2日", "27 November – 2 December 2025"],
    [
      { start: "2024-12-31", end: "2025-01-01" },
      "2024年12月31日至2025年1月1日",
      "31 December 2024 – 1 January 2025",
    ],
    [{ start: "2025-09", end: "2025-11" }, "2025年9月至11月", "September – November 2025"],
    [{ start: "2025-09", end: "2025-09" }, "2025年9月", "September 2025"],
    [{ start: "2023-06", end: "2025-12" }, "2023年6月至2025年12月", "June 2023 – December 2025"],
    [{ start: "2025-12-26", open: true }, "2025年12月26日起", "26 December 2025 onwards"],
    [{ start: "2025-12-27", time: "19:30" }, "2025年12月27日19:30", "27 December 2025, 7.30\u00a0pm"],
    [{ start: "2025-12-27", time: "09:05" }, "2025年12月27日09:05", "27 December 2025, 9.05\u00a0am"],
    [{ start: "2025-12-27", time: "12:00" }, "2025年12月27日12:00", "27 December 2025, 12\u00a0pm"],
    [{ start: "2025-12-27", time: "00:30" }, "2025年12月27日00:30", "27 December 2025, 12.30\u00a0am"],
  ])("says %o in both languages", (date, zh, en) => {
    expect(formatsOf("zh").date(date)).toBe(zh);
    expect(formatsOf("en").date(date)).toBe(en);
  });
});
