import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthNumber } from "../../../../src/atlas/plainDate.ts";
import { helpText } from "../../../../src/node/command/helpText.ts";
import { OPTIONS } from "../../../../src/node/command/options.ts";
import { readArguments } from "../../../../src/node/command/readArguments.ts";
import { UsageError } from "../../../../src/node/command/UsageError.ts";
import { known } from "../../../../src/state/known.ts";
import { SHEET_DEFAULTS } from "../../../support/sheetDefaults.ts";
import { SQUARES, syntheticAtlas } from "../../../support/syntheticAtlas.ts";

const KNOWN = known(syntheticAtlas());
const read = (line: string) => readArguments(line.split(" ").filter(Boolean), KNOWN);

test("nothing said is a PDF of two columns", () => {
  expect(read("")).toMatchObject({ settings: SHEET_DEFAULTS, formats: ["pdf"], dpi: 300, out: "sheets" });
});

test("a page designer's line", () => {
  const order = read(
    "--width 100mm --lang zh --region 990102 --ink grey --format pdf,svg,png --dpi 600 --out here --force",
  );
  expect(order).toMatchObject({ dpi: 600, out: "here", force: true, formats: ["svg", "pdf", "png"] });
  expect(order.settings).toEqual({
    ...SHEET_DEFAULTS,
    ink: "grey",
    subject: { kind: "region", adcode: 990102 },
  });
});

test("the story, and not an area as well", () => {
  expect(read("--story").settings.subject).toEqual({ kind: "story" });
  expect(() => read("--story --region 990102")).toThrow("--region and --story cannot be combined.");
});

test("areas side by side stay in their order", () => {
  const { settings } = read("--compare 990101,990102");
  expect(settings.subject).toEqual({ kind: "compare", adcodes: [990101, 990102] });
});

test("what the map shows, and how it is moved", () => {
  expect(read("--extent whole --crop 2,10.5,-5").settings).toMatchObject({
    extent: { kind: "whole" },
    crop: { zoom: 2, x: 10.5, y: -5 },
  });
  const [{ id } = { id: "" }] = SQUARES.views;
  expect(read(`--extent ${id}`).settings.extent).toEqual({ kind: "view", id });
  expect(read("--extent subject --crop 0,0,0").settings).toEqual(SHEET_DEFAULTS);
  const { west, south, east, north } = SQUARES.extent.camera;
  expect(read(`--extent=${west},${south},${east},${north}`).settings.extent).toEqual({
    kind: "box",
    west,
    south,
    east,
    north,
  });
});

test("names that are moved", () => {
  expect(read("--nudge=990101:1.5:-0.5,990102:0:2").settings.nudges).toEqual([
    { id: "990101", x: 1.5, y: -0.5 },
    { id: "990102", x: 0, y: 2 },
  ]);
});

test("a width wins over a page's, wherever it stands", () => {
  const { settings } = read("--width 152.5 --page a4-portrait");
  expect(settings).toMatchObject({ width: 152.5, height: 297, margin: 12 });
});

test("a time span, themes and words", () => {
  const { settings } = readArguments(
    [
      "--themes=roads,grain",
      "--from=2024-03",
      "--to=2025-06",
      "--note",
      "注：a & b",
      "--inset=no",
      "--legend=no",
    ],
    KNOWN,
  );
  expect(settings).toMatchObject({ note: "注：a & b", inset: false, legend: false, scale: true });
  expect(settings.filter).toEqual({
    themes: ["grain", "roads"],
    from: monthNumber("2024-03"),
    to: monthNumber("2025-06"),
  });
});

describe("a wrong value is named, with what is allowed", () => {
  test.each([
    ["--ink blue", "--ink: “blue” cannot be used. Allowed: colour, grey, black."],
    ["--extent 2,48,3,49", "--extent: “2,48,3,49” cannot be used. Allowed: subject, whole, "],
    [
      "--crop 1,2",
      "--crop: “1,2” cannot be used. Allowed: steps from -4 to 16, then percent from -400 to 400",
    ],
    ["--nudge=990101:1:1,here:1:1", "--nudge: “here:1:1” cannot be used. Allowed: mm to a tenth, up to 30"],
    ["--heading off", "--heading: “off” cannot be used. Allowed: yes, no."],
    ["--width 10cm", "--width: “10cm” cannot be used. Allowed: millimetres"],
    ["--format pdf,gif", "--format: “pdf,gif” cannot be used. Allowed: svg, pdf, png"],
    ["--dpi 301", "Allowed: 150, 300, 600."],
    ["--region 110000", "990101"],
    ["--compare 990102,1,990102", "--compare: “1,990102” cannot be used. Allowed: "],
    ["--compare 990101,jia", "990101, 990102"],
    ["--partnership none", "grain-store"],
    ["--themes sport", "grain, power, schools, roads"],
    ["--from 2020-01", "Allowed: 2024-02 to 2025-10."],
    ["--page letter", "a4-portrait"],
    ["--from 2025-06 --to 2024-03", "--from is after --to."],
    ["--region 990102 --all", "--region and --all cannot be combined."],
    ["--force --resume", "--force and --resume cannot be combined."],
    ["--spots", "--spots belongs to a press; --condition names it."],
    ["--spots --condition coated --ink grey", "--spots belongs to --ink colour: grey is black ink alone."],
    ["--site atlas.example.com", "--site: “atlas.example.com” cannot be used. Allowed: a web address"],
    ["--site javascript:alert(1)", "--site"],
    ["--colour red", "--colour"],
    ["--width", "--width"],
    ["stray", "stray"],
  ])("%s", (line, message) => {
    expect(() => read(line)).toThrow(UsageError);
    expect(() => read(line)).toThrow(message);
  });

  test("all at once, a line each", () => {
    expect(() => read("--ink blue --dpi 9")).toThrow(/--ink.*\n--dpi/);
  });
});

test("any arguments are read, or refused in words", () => {
  const argument = fc.oneof(
    fc.string(),
    fc
      .tuple(fc.constantFrom(...Object.keys(OPTIONS)), fc.string())
      .map(([name, value]) => `--${name}=${value}`),
  );
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 4 }), (args) => {
      try {
        expect(readArguments(args, KNOWN).settings.width).toBeGreaterThanOrEqual(0);
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        expect((error as Error).message).not.toBe("");
      }
    }),
  );
});

test("the help has every option", () => {
  for (const name of Object.keys(OPTIONS)) expect(helpText()).toContain(`  --${name}`);
});
