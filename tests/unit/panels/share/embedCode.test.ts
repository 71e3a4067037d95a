import fc from "fast-check";
import { expect, test } from "vitest";
import { embedCode } from "../../../../src/panels/share/embedCode.ts";
import { viewAddress } from "../../../../src/state/viewAddress.ts";
import { START } from "../../../support/start.ts";
import { SQUARES } from "../../../support/syntheticAtlas.ts";

const PAGE = "https://paper.example/maps/atlas/?utm_source=mail&lang=en#partnerships";
const REGION = { ...START, lang: "en", selection: { kind: "region", adcode: 990101 } } as const;

test("the address is whole, and only of the view", () => {
  expect(viewAddress(START, "zh", PAGE)).toBe("https://paper.example/maps/atlas/");
  expect(viewAddress({ ...REGION, themes: ["grain", "roads"] }, "zh", PAGE)).toBe(
    "https://paper.example/maps/atlas/?lang=en&region=990101&themes=grain,roads",
  );
});

test("the element says what the address says", () => {
  expect(embedCode(SQUARES, REGION, PAGE).script).toBe(
    '<script async src="https://paper.example/maps/atlas/embed.js"></script>\n<mianyu-atlas lang="en" region="990101"></mianyu-atlas>',
  );
  expect(embedCode(SQUARES, { ...START, step: 3 }, PAGE).script).toContain('lang="zh" story="3">');
  expect(embedCode(SQUARES, START, PAGE).script).toContain('<mianyu-atlas lang="zh"></mianyu-atlas>');
});

test("the frame's address is that of the embedded map, fit for HTML; where the reader has moved to is not kept", () => {
  const { frame } = embedCode(
    SQUARES,
    { ...REGION, camera: { lon: 104, lat: 31, zoom: 8 }, compare: [990101] },
    PAGE,
  );
  expect(frame).toContain('src="https://paper.example/maps/atlas/?embed=1&amp;lang=en&amp;region=990101"');
  expect(frame).toContain('height="520"');
});

test("no address breaks out of the code", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (page) => {
      for (const code of Object.values(embedCode(SQUARES, REGION, page)))
        expect(code.replaceAll(/"[^"<>]*"/g, "")).toMatch(
          /^(<script async src=><\/script>\n<mianyu-atlas lang= region=><\/mianyu-atlas>|<iframe src= width= height= frameborder= loading= title=><\/iframe>)$/,
        );
    }),
  );
});
