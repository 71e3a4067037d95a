import { fontTables } from "../../sheet/typeset/outlines/fontTables.ts";
import {
  ACROSS,
  EMPTY,
  GLYPH_HEAD,
  ON_CURVE,
  REPEATED,
  STREAMS_HEAD,
  UP,
  unpackOutlines,
  VERBATIM,
} from "../../sheet/typeset/outlines/unpackOutlines.ts";

/** What sheet/typeset/outlines/unpackOutlines.ts reads. */
type Streams = Record<"shapes" | "flags" | "points" | "verbatim", number[]>;

/** Seven bits in a byte, the lowest first. */
function pushNumber(bytes: number[], number: number): void {
  for (let rest = number; ; rest >>= 7) {
    if (rest < 128) {
      bytes.push(rest);
      return;
    }
    bytes.push((rest & 127) | 128);
  }
}

/** WOFF2, 5.2. */
function pushPoint({ flags, points }: Streams, isOn: boolean, across: number, up: number): void {
  const [width, height] = [Math.abs(across), Math.abs(up)];
  const push = (kind: number, ...bytes: number[]) => {
    flags.push(isOn ? kind : kind | 128);
    points.push(...bytes.map((byte) => byte & 255));
  };
  const signs = (across > 0 ? 1 : 0) + (up > 0 ? 2 : 0);
  if (across === 0 && height < 1280) push(((height >> 7) & 14) + (up > 0 ? 1 : 0), height);
  else if (up === 0 && width < 1280) push(10 + ((width >> 7) & 14) + (across > 0 ? 1 : 0), width);
  else if (width > 0 && width < 65 && height > 0 && height < 65) {
    const [x, y] = [width - 1, height - 1];
    push(20 + (x & 0x30) + ((y & 0x30) >> 2) + signs, ((x & 15) << 4) | (y & 15));
  } else if (width > 0 && width < 769 && height > 0 && height < 769) {
    const [x, y] = [width - 1, height - 1];
    push(84 + 12 * (x >> 8) + ((y >> 8) << 2) + signs, x, y);
  } else if (width < 4096 && height < 4096)
    push(120 + signs, width >> 4, ((width & 15) << 4) | (height >> 8), height);
  else push(124 + signs, width >> 8, width, height >> 8, height);
}

/** The flags of points from a place in a file on, and where they end. */
function readFlags(font: DataView, start: number, count: number): { flags: number[]; end: number } {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = font.getUint8(at++);
    const times = flag & REPEATED ? 1 + font.getUint8(at++) : 1;
    for (let i = 0; i < times; i++) flags.push(flag & ~REPEATED);
  }
  return { flags, end: at };
}

/** Steps in one direction from a place in a file on, and where they end. */
function readSteps(font: DataView, start: number, flags: readonly number[], { byte, same }: typeof ACROSS) {
  let at = start;
  const steps = flags.map((flag) => {
    if (flag & byte) return flag & same ? font.getUint8(at++) : -font.getUint8(at++);
    if (flag & same) return 0;
    at += 2;
    return font.getInt16(at - 2);
  });
  return { steps, end: at };
}

/** Takes a glyph apart: one of other glyphs, or with instructions, stays as it is. */
function pushGlyph(streams: Streams, font: DataView, start: number, length: number): void {
  const { shapes } = streams;
  if (length === 0) {
    pushNumber(shapes, EMPTY);
    return;
  }
  const contours = font.getInt16(start);
  const contourEnd = start + GLYPH_HEAD + 2 * contours;
  if (contours <= 0 || font.getUint16(contourEnd) > 0) {
    pushNumber(shapes, VERBATIM);
    pushNumber(shapes, length);
    for (let at = start; at < start + length; at++) streams.verbatim.push(font.getUint8(at));
    return;
  }
  pushNumber(shapes, contours + 1);
  let count = 0;
  for (let at = start + GLYPH_HEAD; at < contourEnd; at += 2) {
    pushNumber(shapes, font.getUint16(at) + 1 - count);
    count = font.getUint16(at) + 1;
  }
  const { flags, end } = readFlags(font, contourEnd + 2, count);
  const across = readSteps(font, end, flags, ACROSS);
  const up = readSteps(font, across.end, flags, UP);
  for (const [i, flag] of flags.entries())
    pushPoint(streams, (flag & ON_CURVE) > 0, across.steps[i] ?? 0, up.steps[i] ?? 0);
}

/**
 * A TrueType file with its outlines in streams, to be packed smaller: see unpackOutlines.ts.
 *
 * @throws Where that does not make the same file of it.
 */
export function packOutlines(file: Uint8Array): Uint8Array {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { listEnd, glyf, loca, others } = fontTables(font);
  const streams: Streams = { shapes: [], flags: [], points: [], verbatim: [] };
  // The last place is the end of the table, or of its half.
  const isLong = font.getUint32(loca.offset + loca.length - 4) === glyf.length;
  const place = (glyph: number) =>
    isLong ? font.getUint32(loca.offset + 4 * glyph) : 2 * font.getUint16(loca.offset + 2 * glyph);
  const count = loca.length / (isLong ? 4 : 2) - 1;
  for (let glyph = 0; glyph < count; glyph++)
    pushGlyph(streams, font, glyf.offset + place(glyph), place(glyph + 1) - place(glyph));
  const { shapes, flags, points, verbatim } = streams;
  const parts = [shapes, flags, points, verbatim];
  const head = Buffer.alloc(STREAMS_HEAD);
  for (const [i, value] of [Number(isLong), ...parts.map(({ length }) => length)].entries())
    head.writeUInt32BE(value, 4 * i);
  const kept = [{ offset: 0, length: listEnd }, ...others];
  const packed = Buffer.concat([
    head,
    ...kept.map(({ offset, length }) => file.subarray(offset, offset + length)),
    ...parts.map((part) => Uint8Array.from(part)),
  ]);
  if (!Buffer.from(unpackOutlines(packed)).equals(file)) throw new Error("A font that cannot be packed");
  return packed;
}
