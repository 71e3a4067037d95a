import { beforeAll, describe, expect, test } from "vitest";
import { openPress, type Press } from "../../src/node/press/press.ts";
import {
  type DrawnSheet,
  drawnPages,
  drawnSheet,
  type SheetPages,
} from "../../src/sheet/document/drawnSheet.ts";
import { PRESSES } from "../../src/sheet/pdf/press/printingConditions.ts";
import { CONDITIONS, type Condition } from "../../src/state/print/fileChoice.ts";
import { PAGES } from "../../src/state/print/pages.ts";
import type { SheetSettings } from "../../src/state/print/settings.ts";
import { realAtlas } from "../support/realAtlas.ts";
import { MEMBERS, WORDS } from "../support/realEdition.ts";
import { SHEET_DEFAULTS } from "../support/sheetDefaults.ts";
import { boxesOf, openPdf } from "./openPdf.ts";
import { isHere, popplerText, proofed, separated } from "./pressTools.ts";

const atlas = realAtlas();
const { kind: _, size: _size, ...a4 } = PAGES["a4-portrait"] ?? { kind: "slide" };
const beibei = { kind: "region", adcode: 500109 } as const;
const SHEETS: Readonly<Record<string, Partial<SheetSettings>>> = {
  "whole on A4": a4,
  "Beibei in two columns, in both languages": { subject: beibei, lang: "both", note: "a “note” & more" },
  "whole in one column": { width: 48 },
  "whole in grey with bleed": { ...a4, ink: "grey", bleed: 3, lang: "en" },
  "whole in black": { ink: "black" },
  "two areas in English": { width: 152, lang: "en", subject: { kind: "compare", adcodes: [500109, 510700] } },
  "the story on A4": { ...a4, subject: { kind: "story" } },
};
const names = Object.keys(SHEETS);
const sheets = new Map<string, DrawnSheet>();
let compared: SheetPages;
let press: Press;
beforeAll(async () => {
  for (const [name, settings] of Object.entries(SHEETS))
    sheets.set(name, drawnSheet(atlas, { ...SHEET_DEFAULTS, ...settings }));
  const subject = { kind: "compare", adcodes: MEMBERS } as const;
  compared = drawnPages(atlas, { ...SHEET_DEFAULTS, ...a4, bleed: 3, lang: "both", subject });
  press = await openPress(atlas, [...sheets.values(), ...compared]);
});
const pdfOf = async (name: string, condition: Condition, type: "text" | "outlines" = "text", by = press) => {
  const sheet = sheets.get(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return (await by.make([sheet], "pdf", { dpi: 300, type, condition, spots: false })) as Uint8Array;
};
/** The sheets as newsprint takes them, each made and read once for all tests. */
const forNewsprint = new Map<
  string,
  Promise<{ file: Uint8Array; pdf: Awaited<ReturnType<typeof openPdf>> }>
>();
function newsprint(name: string) {
  const made =
    forNewsprint.get(name) ??
    pdfOf(name, "newsprint").then(async (file) => ({ file, pdf: await openPdf(file) }));
  forNewsprint.set(name, made);
  return made;
}
const shortNames = (lang: "zh" | "en") =>
  MEMBERS.map((adcode) => atlas.jurisdictions.get(adcode)?.name.short[lang] ?? "");

describe.each(names)("%s", (name) => {
  test.each(CONDITIONS)("%s: exact boxes, embedded fonts, no picture, names as text", async (condition) => {
    const pdf =
      condition === "newsprint" ? (await newsprint(name)).pdf : await openPdf(await pdfOf(name, condition));
    const { size, slug, settings } = sheets.get(name) as DrawnSheet;
    const inset = (mm: number) => [mm, mm, size.width - mm, size.height - mm];
    for (const [box, mm] of [
      ["MediaBox", 0],
      ["BleedBox", slug - settings.bleed],
      ["TrimBox", slug],
    ] as const)
      expect(boxesOf(pdf.raw, box)).toEqual([inset(mm).map((side) => expect.closeTo(side, 3))]);
    expect(pdf.pictures).toBe(0);
    expect(pdf.fonts.length).toBeGreaterThan(0);
    for (const font of pdf.fonts) {
      expect(font).toMatchObject({ missingFile: false, isType3Font: false, composite: true });
      expect(font.name).toMatch(/^[A-Z]{6}\+(NotoSansSC|NotoSerifSC|SourceSans3)-(Regular|Bold)$/);
    }
    if (!settings.subject)
      for (const place of shortNames(settings.lang === "en" ? "en" : "zh")) expect(pdf.text).toContain(place);
  });

  test("a press file has no colour but CMYK, the grey and the black one none but black", async () => {
    const { operators } = (await newsprint(name)).pdf;
    expect(operators).not.toMatch(/ (rg|RG|g|G|cs|CS|sc|SC|scn|SCN|sh|Do|ri)\n/);
    const inks = Array.from(operators.matchAll(/([\d.]+ [\d.]+ [\d.]+) ([\d.]+) [kK]\n/g));
    expect(inks.length).toBeGreaterThan(1);
    if (SHEETS[name]?.ink) expect(new Set(inks.map(([, colours]) => colours))).toEqual(new Set(["0 0 0"]));
    let [fill, graphics] = ["", ""];
    const kept: string[][] = [];
    for (const [, operator = ""] of operators.matchAll(/(\S+ \S+ \S+ \S+ k|\/\w\w gs|BT|q|Q)\n/g)) {
      if (operator === "q") kept.push([fill, graphics]);
      else if (operator === "Q") [fill = "", graphics = ""] = kept.pop() ?? [];
      else if (operator === "BT") expect([fill, graphics]).toEqual(["0 0 0 1 k", "/TF gs"]);
      else if (operator.endsWith("gs")) graphics = operator;
      else fill = operator;
    }
  });

  test.skipIf(!isHere("gs", "--version")).each(["newsprint", "coated"] as const)(
    "no pixel has more ink than %s takes (Ghostscript)",
    async (condition) => {
      const file = condition === "newsprint" ? (await newsprint(name)).file : await pdfOf(name, condition);
      // Ghostscript fills each pixel that a shape touches: where pixels are large, neighbours lie on one another.
      const { inks } = separated(file, 300);
      let most = 0;
      for (let i = 0; i < inks.length; i += 4)
        most = Math.max(most, (inks[i] ?? 0) + (inks[i + 1] ?? 0) + (inks[i + 2] ?? 0) + (inks[i + 3] ?? 0));
      expect(most / 2.55).toBeLessThanOrEqual(PRESSES[condition].mostInk);
      expect(most / 2.55).toBeGreaterThan(99);
    },
  );
});

test.skipIf(!isHere("pdftotext", "-v"))(
  "found and copied text is right, in reading order (poppler)",
  async () => {
    const text = popplerText((await newsprint("Beibei in two columns, in both languages")).file);
    const [title = ""] = text.split("\n");
    expect(title).toBe("北碚区与绵阳市的协作");
    for (const line of [
      "“科技绵阳·城纳贤才”联合引才",
      "“Sci-Tech Mianyang” joint recruitment drive",
      "a “note” & more",
    ])
      expect(text).toContain(line);
    expect(text.indexOf("Beibei and Mianyang")).toBeLessThan(text.indexOf("南充市"));
    expect(text.indexOf("南充市")).toBeLessThan(text.indexOf("Livelihood"));
  },
);

test("office: layers and tags, sRGB; the map's text is its alternative", async () => {
  const pdf = await openPdf(await pdfOf("whole in one column", "office"));
  expect(pdf.layers).toEqual(
    expect.arrayContaining(["ground", "regions", "rivers", "lines industry", "names", "places", "furniture"]),
  );
  expect(pdf.raw).toContain("/S /GTS_PDFA1");
  expect(pdf.structure.filter(({ role }) => role === "H1")).toHaveLength(1);
  const figures = pdf.structure.filter(({ role }) => role === "Figure");
  expect(figures).toHaveLength(2);
  expect(figures[0]?.alt).toContain("阿坝州");
  expect(pdf.info).toMatchObject({
    Title: WORDS.zh.sheet.wholeTitle(atlas.partnerships.length),
    Author: "绵渝协同地图 Mianyu Atlas",
  });
  expect(String(pdf.info.Keywords)).toContain("绵阳市");
  expect(String(pdf.info.Subject)).toContain("2023年6月");
});

test("the story: a heading, a map and a paragraph for each step", async () => {
  const { structure } = await openPdf(await pdfOf("the story on A4", "office"));
  const parts = structure
    .map(({ role }) => role)
    .filter((role) => role === "Figure" || role?.startsWith("H"));
  expect(parts).toEqual(["H1", ...atlas.edition.story.flatMap(() => ["H2", "Figure"])]);
});

test("a press by name is PDF/X-1a, of PDF 1.4 and without layers", async () => {
  const { pdf } = await newsprint("whole on A4");
  expect(pdf.raw).toMatch(/^%PDF-1\.4/);
  expect(pdf.raw).toContain("/GTS_PDFXVersion (PDF/X-1a:2003)");
  for (const key of ["/S /GTS_PDFX\n", "(IFRA26)", "(http://www.color.org)", "/Trapped /False", "/ID [ <"])
    expect(pdf.raw).toContain(key);
  // Compressed bytes may spell anything.
  expect(pdf.raw.replaceAll(/stream\n[\s\S]*?endstream/g, "")).not.toMatch(
    /\/(OCProperties|ObjStm|DestOutputProfile|SMask|ca|CA|BM|Group|Annots|AA|JavaScript)\b/,
  );
  expect(pdf.layers).toEqual([]);
});

test("coated has its profile in the file: PDF/X-4, with layers", async () => {
  const file = await pdfOf("whole on A4", "coated");
  expect(file.length).toBeLessThan(400_000);
  const pdf = await openPdf(file);
  expect(pdf.raw).toMatch(/^%PDF-1\.6/);
  expect(pdf.raw).toContain("/DestOutputProfile");
  expect(pdf.raw).toContain("(FOGRA39)");
  expect(pdf.layers).toContain("names");
  const keys = [
    "pdfxid:GTS_PDFXVersion>PDF/X-4<",
    "xmpMM:VersionID>1<",
    "RenditionClass>default<",
    "Trapped>False<",
  ];
  for (const key of keys) expect(pdf.raw).toContain(key);
});

test.skipIf(!isHere("gs", "--version"))(
  "coated's profile is one that Ghostscript prints by: paper is white, and the inks have the screen's colours",
  async () => {
    const { colours } = proofed(await pdfOf("whole on A4", "coated"), 100);
    const near = (hex: string) => {
      const wanted = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));
      const by = [...colours.keys()].map((key) => {
        const found = key.split(" ").map(Number);
        return Math.max(...found.map((value, i) => Math.abs(value - (wanted[i] ?? 0))));
      });
      return Math.min(...by);
    };
    expect(near("#ffffff")).toBe(0);
    for (const { name, print } of atlas.edition.themes) expect(near(print.colour), name.en).toBeLessThan(18);
  },
);

test("a printer's own profile takes the place of what comes with the atlas, and makes X-4 of any press", async () => {
  const profile = new TextEncoder().encode("a profile");
  const withProfile = await openPress(atlas, [...sheets.values()].slice(0, 1), profile);
  const { raw } = await openPdf(await pdfOf("whole on A4", "newsprint", "text", withProfile));
  for (const key of ["%PDF-1.6", "(IFRA26)", "/DestOutputProfile", "pdfxid:GTS_PDFXVersion>PDF/X-4<"])
    expect(raw).toContain(key);
  const [own, given] = [press, withProfile].map((by) => pdfOf("whole on A4", "coated", "text", by));
  expect((await own)?.length).toBeGreaterThan((await given)?.length ?? 0);
});

test("the same sheet is the same file, and another is another", async () => {
  const id = (bytes: Uint8Array) => /\/ID \[ <(\w+)>/.exec(Buffer.from(bytes).toString("latin1"))?.[1];
  const { file } = await newsprint("whole in black");
  const alone = await openPress(atlas, [...sheets.values()].slice(4, 5));
  const again = await pdfOf("whole in black", "newsprint", "text", alone);
  expect(Buffer.compare(file, again)).toBe(0);
  expect(id(file)).toHaveLength(32);
  expect(id(file)).not.toBe(id((await newsprint("whole in one column")).file));
});

test("as outlines it has no font, and its tags still say what it says", async () => {
  const pdf = await openPdf(await pdfOf("whole in one column", "newsprint", "outlines"));
  expect(pdf.fonts).toEqual([]);
  expect(pdf.operators).not.toContain("BT\n");
  expect(pdf.structure.find(({ role }) => role === "Figure")?.alt).toContain("阿坝州");
});

test.each(["newsprint", "office"] as const)(
  "%s: twelve areas in both languages on A4 are one file, each page with its boxes, text and tags",
  async (condition) => {
    const pdf = await openPdf(
      (await press.make(compared, "pdf", { dpi: 300, type: "text", condition, spots: false })) as Uint8Array,
    );
    expect(compared.length).toBeGreaterThan(1);
    expect(pdf.pages).toHaveLength(compared.length);
    const [{ size, slug }] = compared;
    for (const [box, mm] of [
      ["MediaBox", 0],
      ["BleedBox", slug - 3],
      ["TrimBox", slug],
    ] as const) {
      const sides = [mm, mm, size.width - mm, size.height - mm].map((side) => expect.closeTo(side, 3));
      expect(boxesOf(pdf.raw, box)).toEqual(compared.map(() => sides));
    }
    for (const [i, { text, structure }] of pdf.pages.entries()) {
      if (i > 0) expect(text).toContain(WORDS.zh.sheet.pageOf(i + 1, compared.length));
      expect(structure.filter(({ role }) => role === "P").length).toBeGreaterThan(1);
      expect(structure.some(({ role }) => role === "Figure")).toBe(i === 0);
    }
    expect(pdf.layers).toEqual([...new Set(pdf.layers)]);
    expect(pdf.layers.includes("furniture")).toBe(condition === "office");
  },
);

test("a bleed changes nothing of the trimmed page's size", () => {
  for (const width of [48, 100, 210]) {
    const heightOf = (bleed: 0 | 3) => {
      const { size, slug } = drawnSheet(atlas, { ...SHEET_DEFAULTS, width, bleed });
      return [size.width - 2 * slug, size.height - 2 * slug].map((mm) => Math.round(mm * 100) / 100);
    };
    expect(heightOf(3)).toEqual(heightOf(0));
  }
});
