import { Resvg } from "@resvg/resvg-js";
import jsQR from "jsqr";
import { expect, test } from "vitest";
import { type Box, boxOf, holds } from "../../src/geometry/box.ts";
import { toWorld } from "../../src/geometry/mercator.ts";
import { openPress } from "../../src/node/press/press.ts";
import { writeSvg } from "../../src/render/writeSvg.ts";
import { drawnSheet } from "../../src/sheet/document/drawnSheet.ts";
import { preflight } from "../../src/sheet/pdf/press/preflight.ts";
import { sheetScene } from "../../src/sheet/sheetScene.ts";
import { readAddress } from "../../src/state/address.ts";
import { known } from "../../src/state/known.ts";
import type { Crop } from "../../src/state/print/crop.ts";
import type { SheetSettings } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { EDITION } from "../support/realEdition.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { isHere, separated } from "./pressTools.ts";

const atlas = realAtlas();
const SITE = "https://atlas.example.org/mianyu/";
const DPI = 200;
const sheet = (settings: Partial<SheetSettings>) =>
  drawnSheet(atlas, { ...SHEET_DEFAULTS, site: SITE, ...settings });

/** Ink in every pixel, 0 to 1. */
interface Plate {
  width: number;
  height: number;
  ink: Float32Array;
}

/**
 * What a code on newsprint says: each pixel takes some of its neighbours' ink, as ink spreads, and tones gain 26 % in the
 * middle, as on the presses of IFRA26.
 */
function scanned({ width, height, ink }: Plate): string | undefined {
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      let sum = 0;
      for (const dy of [-1, 0, 1])
        for (const dx of [-1, 0, 1])
          sum += (ink[(y + dy) * width + x + dx] ?? 0) * (dx === 0 ? 2 : 1) * (dy === 0 ? 2 : 1);
      const tone = sum / 16;
      const gained = Math.min(1, tone + 4 * 0.26 * tone * (1 - tone));
      // Newsprint is grey, and its black is not black.
      pixels.fill(215 - 160 * gained, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return jsQR(pixels, width, height)?.data;
}

/** The page as its SVG is drawn; type is of no concern. */
function drawn({ document, size }: ReturnType<typeof sheet>): Plate {
  const zoom = DPI / 25.4;
  const [width, height] = [Math.round(size.width * zoom), Math.round(size.height * zoom)];
  const attributes = { ...document.attributes, width: String(width), height: String(height) };
  const { pixels } = new Resvg(writeSvg({ ...document, attributes }), {
    font: { loadSystemFonts: false },
    background: "#ffffff",
  }).render();
  return {
    width,
    height,
    ink: Float32Array.from({ length: width * height }, (_, i) => 1 - (pixels[i * 4] ?? 0) / 255),
  };
}

const beibei = { subject: { kind: "region", adcode: 500109 }, lang: "en" } as const;
const partnership = { kind: "partnership", id: "football-match" } as const;

test("the code of Beibei's sheet leads to Beibei, in English, on the published atlas", () => {
  const address = scanned(drawn(sheet(beibei)));
  expect(address).toMatch(/^https:..atlas.example.org.mianyu.[?]lang=en&region=500109&camera=[\d.,]+$/);
  const { state, dropped } = readAddress(new URL(address ?? "").search, known(atlas));
  expect(dropped).toEqual([]);
  expect(state).toMatchObject({ selection: beibei.subject, lang: "en", sheet: null });
});

test("on one column too, and of a comparison with a filter", () => {
  const subject = { kind: "compare", adcodes: [500109, 510700] } as const;
  const filter = { themes: ["culture"], from: null, to: null } as const;
  expect(scanned(drawn(sheet({ width: 48, subject, filter })))).toBe(
    `${SITE}?themes=culture&compare=500109,510700`,
  );
});

/** The part of the ground to which a code leads, in the unit square. */
function ground(settings: Partial<SheetSettings>): Box {
  const address = scanned(drawn(sheet(settings))) ?? "";
  const { state, dropped } = readAddress(new URL(address).search, known(atlas));
  expect(dropped).toEqual([]);
  if (!state.camera || "zoom" in state.camera) throw new Error(`no part of the ground in ${address}`);
  const { west, south, east, north } = state.camera;
  return boxOf([toWorld([west, north]), toWorld([east, south])]);
}

test("where the map is of a part of the ground, or moved, the code leads to that", () => {
  const box = { kind: "box", west: 105.2, south: 29.9, east: 106.6, north: 30.8 } as const;
  expect(scanned(drawn(sheet({ ...beibei, extent: box })))).toBe(
    `${SITE}?lang=en&region=500109&camera=105.2,29.9,106.6,30.8`,
  );
  const seen = ground({ ...beibei, extent: box });
  const middle = ({ left, right }: Box) => (left + right) / 2;
  const moved = (crop: Crop) => ground({ ...beibei, extent: box, crop });
  const nearer = moved({ zoom: 4, x: 10, y: 0 });
  expect(nearer.right - nearer.left).toBeCloseTo((seen.right - seen.left) / 2, 5);
  expect(middle(nearer) - middle(seen)).toBeCloseTo(0.1 * ((box.east - box.west) / 360), 5);
});

test("of an area, an agreement and the whole, to a part of the ground that has all of it, and no other", () => {
  for (const settings of [beibei, { subject: partnership }, {}]) {
    const all = boxOf(sheetScene(atlas, { ...SHEET_DEFAULTS, ...settings }).extent);
    const seen = ground(settings);
    for (const [x, y] of [[all.left, all.top] as const, [all.right, all.bottom] as const])
      expect(holds(seen, [x, y])).toBe(true);
    const side = Math.max(all.right - all.left, all.bottom - all.top);
    expect(seen.right - seen.left).toBeLessThan(all.right - all.left + 0.2 * side);
    expect(seen.bottom - seen.top).toBeLessThan(all.bottom - all.top + 0.2 * side);
  }
});

test("of the story it leads to its first step, however the settings would frame a map", () => {
  const story = sheet({ subject: { kind: "story" }, extent: { kind: "whole" }, width: 210 });
  expect(scanned(drawn(story))).toBe(`${SITE}?step=1`);
});

test.skipIf(!isHere("gs", "--version"))("from the black plate of the PDF's page (Ghostscript)", async () => {
  const page = sheet(beibei);
  const press = await openPress(atlas, [page]);
  const order = { dpi: 300, type: "outlines", condition: "newsprint", spots: false } as const;
  const { inks, width, height } = separated((await press.make([page], "pdf", order)) as Uint8Array, DPI);
  const ink = Float32Array.from({ length: width * height }, (_, i) => (inks[i * 4 + 3] ?? 0) / 255);
  expect(scanned({ width, height, ink })).toBe(scanned(drawn(page)));
});

test("it is at least 20 mm, in black alone, with four modules of paper around it", () => {
  const { document, settings } = sheet(beibei);
  const [, d = ""] =
    /data-layer="qr-code">\s*<path d="([^"]*)" fill="#000000"/.exec(writeSvg(document)) ?? [];
  const starts = [...d.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map((numbers) =>
    numbers.slice(1).map(Number),
  );
  const left = Math.min(...starts.map(([x = 0]) => x));
  const right = Math.max(...starts.map(([x = 0, , across = 0]) => x + across));
  const module = starts[0]?.[3] ?? 0;
  expect(right - left).toBeGreaterThanOrEqual(20);
  expect(module).toBeGreaterThanOrEqual(0.4);
  expect(100 - right).toBeGreaterThanOrEqual(4 * module - 0.01);
  expect(
    preflight({ edition: EDITION, document, settings }, { condition: "newsprint", spots: false })?.findings,
  ).toEqual([]);
});

test("where a page has no room for it, the map keeps its place and the code is said to be left out", () => {
  const low = sheet({ ...beibei, height: 84 });
  expect(low.leftOut).toContain("qrCode");
  expect(low.size.height).toBe(84);
  expect(sheet(beibei).leftOut).not.toContain("qrCode");
  expect(sheet({ site: null }).leftOut).not.toContain("qrCode");
});

test("without the publisher's address there is none", () => {
  expect(writeSvg(sheet({ ...beibei, site: null }).document)).not.toContain("qr-code");
});
