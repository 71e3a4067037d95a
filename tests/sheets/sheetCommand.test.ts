import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MEMBERS } from "../../src/atlas/adcodes.ts";
import { sheetCommand } from "../../src/node/command/sheetCommand.ts";
import { readPdf } from "../browser/support/readPdf.ts";
import { readPng } from "../browser/support/readPng.ts";
import { realAtlas } from "../support/realAtlas.ts";

const atlas = realAtlas();
const namesOf = (lang: "zh" | "en") =>
  MEMBERS.map((adcode) => atlas.jurisdictions.get(adcode)?.name.short[lang] ?? "");

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-sheets-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as a shell does, and says how it ended. */
function shell(...args: string[]): Promise<Ended> {
  const command = ["--import", "tsx", "src/node/command/main.ts", "--out", folder, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

/** The same without a process of its own, which takes seconds to start; on a terminal, where `isTTY`. */
async function sheet(args: readonly string[], isTTY = false): Promise<Ended> {
  const said = { out: "", err: "" };
  const stream = (name: keyof typeof said) => ({
    isTTY,
    write(text: string) {
      said[name] += text;
    },
  });
  const streams = { stdout: stream("out"), stderr: stream("err") };
  const code = await sheetCommand(["--out", folder, ...args], streams, process.cwd());
  return { code, ...said };
}

describe("the whole atlas on A4, from a shell", () => {
  const name = "mianyu-atlas-210x297mm-colour-zh";
  const file = (ending: string) => join(folder, `${name}.${ending}`);
  beforeAll(async () => {
    const { code, err } = await shell("--page", "a4-portrait", "--format", "svg,pdf,png", "--dpi", "150");
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
    for (const name of namesOf("zh")) expect(pdf.text).toContain(name);
    expect(pdf).toMatchObject({ title: "绵阳与川渝各地的11项协作", author: "绵渝协同地图 Mianyu Atlas" });
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
    const args = ["--page", "a4-portrait", "--format", "svg"];
    const before = await stat(file("svg"));
    const refused = await sheet(args);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain(`${name}.svg`);
    expect((await stat(file("svg"))).mtimeMs).toBe(before.mtimeMs);
    expect(await sheet([...args, "--force"])).toMatchObject({ code: 0, err: "" });
    expect((await stat(file("svg"))).mtimeMs).toBeGreaterThan(before.mtimeMs);
  });
});

test("a bleed is in the PDF's boxes, to a tenth of a millimetre, and the twelve names are text in both languages", async () => {
  await sheet([
    "--page",
    "a4-portrait",
    "--lang",
    "both",
    "--ink",
    "grey",
    "--bleed",
    "3",
    "--format",
    "pdf",
  ]);
  const pdf = await readPdf(join(folder, "mianyu-atlas-210x297mm-bleed-grey-zh-en.pdf"));
  const round = (box: readonly number[]) => box.map((mm) => Math.round(mm * 10) / 10);
  expect(round(pdf.trim)).toEqual([8, 8, 218, 305]);
  expect(round(pdf.bleed)).toEqual([5, 5, 221, 308]);
  expect(round([pdf.width, pdf.height])).toEqual([226, 313]);
  for (const name of [...namesOf("zh"), ...namesOf("en")]) expect(pdf.text).toContain(name);
});

test("a comparison's file has its areas' names in its own, type as outlines leaves no text, and a wrong area is named", async () => {
  await sheet(["--compare", "500109,510700", "--format", "svg", "--type", "outlines"]);
  const svg = await readFile(
    join(folder, "mianyu-atlas-compare-beibei-mianyang-100mm-colour-zh.svg"),
    "utf8",
  );
  expect(svg).not.toContain("<text");
  expect(svg).toContain('aria-label="① 北碚区"');
  const { code, err } = await sheet(["--compare", "500109,1"]);
  expect(code).toBe(2);
  expect(err).toContain("--compare: “1” cannot be used. Allowed: ");
});

test("wrong values are named with the allowed ones, and end a shell's command with 2", async () => {
  const { code, err, out } = await shell("--ink", "blue", "--width", "3mm");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("--ink: “blue” cannot be used. Allowed: colour, grey, black.");
});

test("sizes that no sheet can have end with 2 as well, with what can", async () => {
  const { code, err } = await sheet(["--width", "3mm"]);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("40 to 1000 mm") });
  const low = await sheet(["--region", "500109", "--height", "41"]);
  expect(low).toEqual({
    code: 2,
    out: "",
    err: expect.stringMatching(/^--height: 41 mm .* at least \d+ mm/),
  });
});

test("--help lists everything", async () => {
  const { code, out } = await sheet(["--help"]);
  expect(code).toBe(0);
  expect(out).toContain("--review-number TEXT");
});

test("--all: a sheet for each region and agreement, and a page with links to them; a terminal sees how far it is", async () => {
  const { code, out, err } = await sheet(
    ["--all", "--width", "152", "--lang", "en", "--format", "svg"],
    true,
  );
  expect(code).toBe(0);
  const names = (await readdir(folder)).filter((name) => name.endsWith("-152mm-colour-en.svg"));
  const sheets = MEMBERS.length + atlas.partnerships.length;
  expect(names).toHaveLength(sheets);
  const files = out.trim().split("\n");
  expect(files).toHaveLength(2 * sheets + 1);
  expect(err).toContain(` 1/${files.length}`);
  expect(err).not.toContain(`${files.length}/${files.length}`);
  const index = await readFile(join(folder, "index.html"), "utf8");
  for (const name of names) expect(index).toContain(`href="${name}"`);
});
