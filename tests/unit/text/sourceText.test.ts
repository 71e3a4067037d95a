import { expect, test } from "vitest";
import { sourceText } from "../../../src/text/sourceText.ts";
import { WORDS } from "../../support/syntheticAtlas.ts";
import { source } from "../atlas/source.ts";

test("a document has its title, publisher and date; in English its own title too", () => {
  expect(sourceText(source(), WORDS.zh)).toBe("《公报》，统计局，2021年5月26日");
  expect(sourceText(source(), WORDS.en)).toBe("Communiqué (公报), Bureau, 26 May 2021");
});

test("a year stays one, and what has no date was read on one", () => {
  expect(sourceText(source({ published: "2016" }), WORDS.zh)).toBe("《公报》，统计局，2016年");
  const { published: _, ...undated } = source({ read: "2026-11-22", url: "https://example.org/a" });
  expect(sourceText(undated, WORDS.en)).toBe(
    "Communiqué (公报), Bureau, read 22 November 2026 <https://example.org/a>",
  );
});
