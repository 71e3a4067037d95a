import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MEMBERS } from "../../src/atlas/adcodes.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { readPdf } from "./support/readPdf.ts";
import { readPng } from "./support/readPng.ts";

const atlas = realAtlas();
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-sheets-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command as a shell does, and says how it ended. */
function sheet(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = ["--import", "tsx", "src/sheet/command/main.ts", "--out", folder, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

describe("the whole atlas on A4", () => {
  const name = "mianyu-atlas-210x297mm-colour-zh";
  const file = (ending: string) => join(folder, `${name}.${ending}`);
  beforeAll(async () => {
    const { code, err } = await sheet("--page", "a4-portrait", "--format", "svg,pdf,png", "--dpi", "150");
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("PDF: exactly A4, type in embedded fonts, all twelve names, no picture, title and author", async () => {
    const pdf = await readPdf(file("pdf"));
    expect(pdf.width).toBeCloseTo(210, 1);
    expect(pdf.height).toBeCloseTo(297, 1);
    expect(pdf.pages).toBe(1);
    expect(pdf.pictures).toBe(0);
    expect(pdf.fonts.length).toBeGreaterThan(0);
    for (const font of pdf.fonts) expect(font).toMatchObject({ embedded: true, type3: false });
    for (const adcode of MEMBERS) expect(pdf.text).toContain(atlas.jurisdictions.get(adcode)?.name.short.zh);
    expect(pdf).toMatchObject({ title: "绵渝协同地图", author: "绵渝协同地图 Mianyu Atlas" });
    expect((await stat(file("pdf"))).size).toBeLessThan(1e6);
  });

  test("PNG: as many pixels as asked for, the resolution in the file, not blank", async () => {
    const png = await readPng(file("png"));
    expect(png).toMatchObject({ width: 1240, height: 1754, perMetre: 5906 });
    expect(png.variety).toBeGreaterThan(100);
  });

  test("SVG: its fonts are in it", async () => {
    const svg = await readFile(file("svg"), "utf8");
    expect(svg).toContain("data:font/woff2;base64,");
    expect(svg.length).toBeLessThan(400_000);
  });

  test("a file that is there is named and stays, unless forced", async () => {
    const before = await stat(file("svg"));
    const refused = await sheet("--page", "a4-portrait", "--format", "svg");
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(`${name}.svg`);
    expect((await stat(file("svg"))).mtimeMs).toBe(before.mtimeMs);
    expect((await sheet("--page", "a4-portrait", "--format", "svg", "--force")).code).toBe(0);
  });
});

test.each(["en", "both"] as const)("%s: all twelve names are text in the PDF", async (lang) => {
  await sheet("--page", "a4-portrait", "--lang", lang, "--format", "pdf");
  const pdf = await readPdf(
    join(folder, `mianyu-atlas-210x297mm-colour-${lang === "both" ? "zh-en" : lang}.pdf`),
  );
  const names = MEMBERS.flatMap((adcode) => {
    const short = atlas.jurisdictions.get(adcode)?.name.short;
    return lang === "both" ? [short?.zh, short?.en] : [short?.en];
  });
  for (const name of names) expect(pdf.text).toContain(name);
});

test("a comparison has its areas' names in its own, and a wrong area is named", async () => {
  await sheet("--compare", "500109,510700", "--format", "svg");
  const svg = await readFile(
    join(folder, "mianyu-atlas-compare-beibei-mianyang-100mm-colour-zh.svg"),
    "utf8",
  );
  expect(svg).toContain("① 北碚区");
  const { code, err } = await sheet("--compare", "500109,1");
  expect(code).toBe(2);
  expect(err).toContain("--compare: “1” is not usable. Allowed: ");
});

test("a bleed is in the PDF's boxes, to a tenth of a millimetre", async () => {
  await sheet("--region", "500109", "--ink", "grey", "--height", "140", "--bleed", "3", "--format", "pdf");
  const pdf = await readPdf(join(folder, "mianyu-atlas-beibei-100x140mm-bleed-grey-zh.pdf"));
  const round = (box: readonly number[]) => box.map((mm) => Math.round(mm * 10) / 10);
  expect(round(pdf.trim)).toEqual([8, 8, 108, 148]);
  expect(round(pdf.bleed)).toEqual([5, 5, 111, 151]);
  expect([pdf.width, pdf.height].map((mm) => Math.round(mm * 10) / 10)).toEqual([116, 156]);
});

test("type as outlines: no text is left", async () => {
  await sheet("--region", "500118", "--format", "svg", "--type", "outlines");
  const svg = await readFile(join(folder, "mianyu-atlas-yongchuan-100mm-colour-zh.svg"), "utf8");
  expect(svg).not.toContain("<text");
  expect(svg).toContain('aria-label="永川区"');
});

test("wrong values are named with the allowed ones, and end with 2", async () => {
  const { code, err, out } = await sheet("--ink", "blue", "--width", "3mm");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("--ink: “blue” is not usable. Allowed: colour, grey, black.");
  expect(await sheet("--width", "3mm")).toMatchObject({
    code: 2,
    err: expect.stringContaining("40 to 1000 mm"),
  });
});

test("--help lists everything", async () => {
  const { code, out } = await sheet("--help");
  expect(code).toBe(0);
  expect(out).toContain("--review-number TEXT");
});

test("--all: a sheet for each of the twelve and the eleven, and a page with links to them", async () => {
  const { code, out } = await sheet("--all", "--width", "152", "--lang", "en", "--format", "svg");
  expect(code).toBe(0);
  const names = (await readdir(folder)).filter((name) => name.endsWith("-152mm-colour-en.svg"));
  expect(names).toHaveLength(23);
  expect(out.trim().split("\n")).toHaveLength(23 + 23 + 1);
  const index = await readFile(join(folder, "index.html"), "utf8");
  for (const name of names) expect(index).toContain(`href="${name}"`);
});
