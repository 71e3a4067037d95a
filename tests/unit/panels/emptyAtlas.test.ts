import { describe, expect, test } from "vitest";
import { toAtlas } from "../../../src/atlas/atlas.ts";
import { renderApp } from "../../../src/node/firstPage/renderApp.tsx";
import { WORDS } from "../../../src/text/words.ts";
import { realFiles } from "../../support/realAtlas.ts";

const { partnerships: _, ...others } = realFiles();
const beibei = { lang: "en", selection: { kind: "region", adcode: 500109 } } as const;
const { noPartnerships, partnershipsMissing } = WORDS.en;

describe("without partnerships", () => {
  test("an atlas that has none says so, and a region has 0", () => {
    const page = renderApp(toAtlas({ ...others, partnerships: { partnerships: [] } }), beibei);
    expect(page).toContain(noPartnerships);
    expect(page).toContain(`>${WORDS.en.partnershipCount(0)}<`);
    expect(page).not.toContain(partnershipsMissing);
  });

  test("an atlas whose file is missing says that, and counts nothing", () => {
    const page = renderApp(toAtlas(others), beibei);
    expect(page.split(partnershipsMissing)).toHaveLength(3);
    expect(page).not.toContain(noPartnerships);
  });
});
