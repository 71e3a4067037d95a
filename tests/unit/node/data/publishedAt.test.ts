import { afterEach, expect, test, vi } from "vitest";
import { publishedAt } from "../../../../src/node/data/publishedAt.ts";
import { SQUARES } from "../../../support/syntheticAtlas.ts";

afterEach(() => vi.unstubAllEnvs());

test("the address of the site is the environment's, else the edition's, and ends in a slash", () => {
  const edition = { ...SQUARES, site: "https://example.org/atlas/" };
  vi.stubEnv("SITE_ADDRESS", "");
  expect(publishedAt({ ...SQUARES, site: undefined })).toBe(null);
  expect(publishedAt(edition)).toBe("https://example.org/atlas/");
  vi.stubEnv("SITE_ADDRESS", "https://example.com/map");
  expect(publishedAt(edition)).toBe("https://example.com/map/");
});
