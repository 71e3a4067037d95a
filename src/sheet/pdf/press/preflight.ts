import { type Box, grow, isWithin } from "../../../geometry/box.ts";
import { textWidth } from "../../../geometry/textWidth.ts";
import type { SvgElement } from "../../../render/svg.ts";
import { type FileChoice, hasSpots } from "../../../state/print/fileChoice.ts";
import type { DrawnSheet } from "../../document/drawnSheet.ts";
import { layered } from "../../document/layers.ts";
import { linesOf } from "../../document/pathLines.ts";
import { PAPER, separations, spotsOf } from "../../ink/separations.ts";
import { clipLine } from "../../map/frame/clip.ts";
import { LEAST_LINE, LEAST_TYPE, PT } from "../../page/points.ts";
import { placeRuns } from "../../typeset/placeRuns.ts";
import type { TextRun } from "../../typeset/textRuns.ts";
import { type Context, contextOf, elementsOf, OUTSIDE } from "../content/context.ts";
import { turnOf } from "../content/turn.ts";
import { PRESSES } from "./printingConditions.ts";

/** What a press would object to. Sizes in points, ink in per cent. */
export type Finding =
  | { kind: "type"; size: number; text: string }
  | { kind: "line"; size: number; layer: string }
  | { kind: "ink"; ink: number; limit: number; text: string };

/** What of a sheet is printed with which inks, and what a press would object to. */
export interface Preflight {
  /** The plates that have something on them: of the process, in the order of printing, then spot colours. */
  plates: readonly string[];
  /** The most ink in one place, in per cent; where black is over fills, as if it were over the heaviest of them. */
  mostInk: number;
  findings: readonly Finding[];
}

export const PROCESS = ["Cyan", "Magenta", "Yellow", "Black"] as const;
export type Process = (typeof PROCESS)[number];

/** Lengths are written to a hundredth of a millimetre. */
const ROUNDED = 0.005;
/** Of the layers of the theme lines, see `layered`. */
const LINES = "lines ";
/** Colours of the sheet: see `paletteOf`. */
const BLACK_INK = "#000000";

/** A line of type over its baseline and under it, in letter heights: the letters themselves, not the room that they are given. */
const [RISE, FALL] = [0.8, 0.1];

/** A box in path data. */
const BOX = /M([-\d.]+) ([-\d.]+)H([-\d.]+)V([-\d.]+)H[-\d.]+z/g;

/** An ink coverage in per cent, and what of it stays where black is printed over it. */
interface Coverage {
  ink: number;
  underBlack: number;
}

/** A line of a map, and a line of type on one, about whose beginning it may be turned, in degrees clockwise. */
interface MapLine {
  path: readonly Point[];
  half: number;
  underBlack: number;
  /** Where it stops: at names. */
  stops: readonly Box[];
}
interface MapType {
  text: string;
  box: Box;
  at: Point;
  turn: number;
}

type Sheet = Pick<DrawnSheet, "edition" | "document" | "settings">;
type Choice = Pick<FileChoice, "condition" | "spots">;
type Point = readonly [x: number, y: number];

const inPoints = (mm: number) => Math.round((mm / PT) * 100) / 100;
const most = (values: readonly number[]) => Math.max(0, ...values);

/** What is printed of a sheet, and where: what {@link preflight} judges by. */
interface Survey {
  plates: ReadonlySet<string>;
  coverages: readonly Coverage[];
  lines: readonly MapLine[];
  types: readonly MapType[];
  /** Type and lines that are too small. */
  findings: readonly Finding[];
}

/** Which plates colours are printed on, and how much ink each is. */
function inksFor({ edition, settings: { ink } }: Sheet, choice: Choice) {
  const inksOf = separations(edition, ink);
  const spots = hasSpots(choice, ink) ? spotsOf(edition) : undefined;
  const plates = new Set<string>();
  return {
    plates,
    print(hex: string): Coverage {
      const spot = spots?.get(hex);
      const inks = spot ? PAPER : inksOf(hex);
      if (spot) plates.add(spot.name);
      for (const [i, plate] of PROCESS.entries()) if (inks[i]) plates.add(plate);
      const [c, m, y, k] = inks;
      const underBlack = c + m + y + (spot ? 100 : 0);
      return { ink: underBlack + k, underBlack };
    },
  };
}

/** Walks through a sheet's tree. */
function survey(sheet: Sheet, choice: Choice): Survey {
  const { plates, print } = inksFor(sheet, choice);
  const findings: Finding[] = [];
  const coverages: Coverage[] = [];
  const lines: MapLine[] = [];
  const types: MapType[] = [];
  const clips = new Map<string, readonly Box[]>();

  function type(node: SvgElement, context: Context) {
    coverages.push(print(BLACK_INK));
    for (const { size, ...line } of linesOfType(node, context)) {
      if (size < LEAST_TYPE - ROUNDED) findings.push({ kind: "type", size: inPoints(size), text: line.text });
      if (context.inFigure) types.push(line);
    }
  }

  function shape({ attributes }: SvgElement, { paint, layer, inFigure }: Context, stops: readonly Box[]) {
    const { fill = "#000000", stroke = "none", "stroke-width": width = "1" } = paint;
    const isLine = layer.startsWith(LINES);
    // Around a map type stands on paper, and no name is meant to lie on a line.
    const cover = (hex: string) => {
      const coverage = print(hex);
      coverages.push(inFigure && !isLine ? coverage : { ...coverage, underBlack: 0 });
      return coverage;
    };
    if (fill !== "none") cover(fill);
    if (stroke === "none") return;
    const { underBlack } = cover(stroke);
    const mm = Number(width);
    if (mm < LEAST_LINE - ROUNDED) findings.push({ kind: "line", size: inPoints(mm), layer });
    if (isLine)
      for (const path of linesOf(attributes.d ?? "")) lines.push({ path, half: mm / 2, underBlack, stops });
  }

  function walk(node: SvgElement, outer: Context, around: readonly Box[]): void {
    if (node.name === "title") return;
    if (node.name === "defs") {
      for (const one of elementsOf(node)) clips.set(`url(#${one.attributes.id})`, holesIn(one));
      return;
    }
    const context = contextOf(node, outer);
    const stops = [...around, ...(clips.get(node.attributes["clip-path"] ?? "") ?? [])];
    if (node.name === "text") type(node, context);
    else if (node.name === "g" || node.name === "svg")
      for (const child of elementsOf(node)) walk(child, context, stops);
    else shape(node, context, stops);
  }

  walk(layered(sheet.document), OUTSIDE, []);
  return { plates, coverages, lines, types, findings };
}

/** The lines of type of a text, and how large each is, in mm. */
function linesOfType(node: SvgElement, { style }: Context): (MapType & { size: number })[] {
  // A line of type is turned as a whole, or its letters each about its own place.
  const whole = node.attributes.transform ? turnOf(node.attributes.transform) : undefined;
  const setRun = ({ text, style: { size, weight } }: TextRun) => ({
    advance: textWidth(text, size, weight === 700 ? "serif" : "sans"),
  });
  return placeRuns(node, style, setRun).map(({ run, set, x, y }) => {
    const { text, turn } = run;
    const { size } = run.style;
    const box = { left: x, top: y - RISE * size, right: x + set.advance, bottom: y + FALL * size };
    return { text, size, box, at: whole?.about ?? [x, y], turn: whole?.degrees ?? turn };
  });
}

/**
 * Looks a sheet over as a prepress desk does, by its tree: type below 6 pt, lines below 0.25 pt, more ink than the paper takes.
 *
 * @returns Undefined for what no press prints.
 */
export function preflight(sheet: Sheet, choice: Choice): Preflight | undefined {
  if (choice.condition === "office") return undefined;
  const { mostInk: limit } = PRESSES[choice.condition];
  const { plates, coverages, lines, types, findings } = survey(sheet, choice);
  const ofInk: Finding[] = [];
  let mostInk = Math.max(
    most(coverages.map((one) => one.ink)),
    100 + most(coverages.map((one) => one.underBlack)),
  );
  for (const one of types) {
    const ink = 100 + most(lines.filter((line) => crosses(line, one)).map(({ underBlack }) => underBlack));
    mostInk = Math.max(mostInk, ink);
    if (ink > limit) ofInk.push({ kind: "ink", ink, limit, text: one.text });
  }
  if (mostInk > limit && ofInk.length === 0) ofInk.push({ kind: "ink", ink: mostInk, limit, text: "" });
  const inOrder = [...PROCESS, ...plates].filter((plate) => plates.has(plate));
  return { plates: [...new Set(inOrder)], mostInk, findings: [...findings, ...ofInk] };
}

/** Of a clip path the boxes that it leaves out, as `layMap` writes them: after the frame those of names. */
function holesIn(node: SvgElement): Box[] {
  const [path] = node.name === "clipPath" ? elementsOf(node) : [];
  return Array.from((path?.attributes.d ?? "").matchAll(BOX), ([, ...sides]) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = sides.map(Number);
    return { left, top, right, bottom };
  }).slice(1);
}

/** Whether a line touches a line of type; one that stops there does not. */
function crosses({ path, half, stops }: MapLine, { box, at: [x, y], turn }: MapType): boolean {
  const isFree = stops.map((stop) => grow(stop, 2 * ROUNDED)).some((stop) => isWithin(box, stop));
  if (isFree && !turn) return false;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const upright = turn
    ? path.map(([px, py]): Point => {
        const [dx, dy] = [px - x, py - y];
        return [x + dx * cos + dy * sin, y - dx * sin + dy * cos];
      })
    : path;
  return clipLine(upright, grow(box, half)).length > 0;
}
