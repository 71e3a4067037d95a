import { encode } from "uqr";
import { element, group } from "../../render/svg.ts";
import { type Block, stack, textBlock } from "../page/block.ts";
import { inEach, type SheetStyle, smallType } from "../page/sheetStyle.ts";

/** Millimetres: of the code's side, and of a module, the least that newsprint keeps apart with its dot gain. */
const LEAST = { side: 20, module: 0.4 };
/** Modules of paper around the code (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** A QR code in black alone that leads to an address, what it is for beneath it, and how wide both are. Millimetres. */
export function qrCode(address: string, style: SheetStyle): { width: number; block: Block } {
  const { data, size } = encode(address, { ecc: "M", boostEcc: true, border: 0 });
  const module = Math.ceil(100 * Math.max(LEAST.side / size, LEAST.module)) / 100;
  const width = (size + 2 * QUIET) * module;
  const code: Block = {
    height: width,
    draw(x, y) {
      const d = data
        .map((row, i) => runs(row, x + QUIET * module, y + (QUIET + i) * module, module))
        .join("");
      return group("qr-code", [element("path", { d, fill: style.palette.ink })]);
    },
  };
  const captions = inEach(style, (words) => words.sheet.qrCode).map((text) =>
    textBlock(text, smallType(style), width, { anchor: "middle" }),
  );
  return { width, block: stack([code, ...captions], 0) };
}

/** The dark modules of a row, each run of them a rectangle of the path. */
function runs(row: readonly boolean[], x: number, y: number, module: number): string {
  const [left, top, height] = [x, y, module].map(hundredths) as [number, number, number];
  const step = hundredths(module);
  let d = "";
  for (let start = 0; start < row.length; start++) {
    if (!row[start]) continue;
    let end = start;
    while (row[end]) end += 1;
    const across = (end - start) * step;
    d += `M${(left + start * step) / 100} ${top / 100}h${across / 100}v${height / 100}h${-across / 100}z`;
    start = end;
  }
  return d;
}

/** Whole hundredths, in which sums are exact. */
const hundredths = (mm: number) => Math.round(mm * 100);
