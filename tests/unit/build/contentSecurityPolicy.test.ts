import { expect, test } from "vitest";
import { POLICY } from "../../../src/build/contentSecurityPolicy.ts";

test("nothing inline, no evaluation and no foreign host", () => {
  expect(POLICY).toMatch(/^default-src 'self';/);
  expect(POLICY).not.toMatch(/unsafe|https?:|\*|blob:/);
});
