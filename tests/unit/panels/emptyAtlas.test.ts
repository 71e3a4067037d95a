import { describe, expect, test } from "vitest";
import { toAtlas } from "../../../src/atlas/atlas.ts";
import { renderApp } from "../../../src/node/firstPage/renderApp.tsx";
import { JIA, SQUARES, syntheticFiles, WORDS } from "../../support/syntheticAtlas.ts";

const { partnerships: _, ...others } = syntheticFiles();
const jia = { lang: "en", selection: { kind: "region", adcode: JIA } } as const;
const { noPartnerships, partnershipsMissing } = WORDS.en;

describe("without partnerships", () => {
  test("an atlas that has none says so, and a region has 0", () => {
    const page = renderApp(toAtlas(SQUARES, { ...others, partnerships: { partnerships: [] } }), jia);
    expect(page).toContain(noPartnerships);
    expect(page).toContain(`>${WORDS.en.partnershipCount(0)}<`);
    expect(page).not.toContain(partnershipsMissing);
  });

  test("an atlas whose file is missing says that, and counts nothing", () => {
    const page = renderApp(toAtlas(SQUARES, others), jia);
    expect(page.split(partnershipsMissing)).toHaveLength(3);
    expect(page).not.toContain(noPartnerships);
  });
});
