import { fontTables } from "./fontTables.ts";

/*
 * A TrueType file whose outlines are streams of like numbers, which gzip packs a fifth smaller than glyph after glyph: a
 * point is a flag and one to four bytes, as in WOFF2, which a browser unpacks for no script.
 * https://www.w3.org/TR/WOFF2/#glyf_table_format
 */

/** What such a file begins with: whether places of outlines are four bytes, and the length of each stream, four bytes each. */
export const STREAMS_HEAD = 20;
/** In the stream of shapes, a number for a glyph; of a glyph with contours one more than them. */
export const [EMPTY, VERBATIM] = [0, 1];
/** Of a glyph, before its contours: their number and its box, two bytes each. */
export const GLYPH_HEAD = 10;

/** Bits of a point's flag: on the curve; one byte tells how far it is; with a byte it is positive, without it is none. */
export const ON_CURVE = 1;
export const ACROSS = { byte: 2, same: 16 };
export const UP = { byte: 4, same: 32 };
/** The next byte tells how often the flag is repeated. */
export const REPEATED = 8;

/** Reads a part of a file from its start on. */
function stream(file: DataView, start: number) {
  let at = start;
  const next = () => file.getUint8(at++);
  return {
    next,
    /** A number in as many bytes as it needs, seven bits in each, the lowest first. */
    number() {
      let [number, shift, byte] = [0, 0, 0];
      do {
        byte = next();
        number |= (byte & 127) << shift;
        shift += 7;
      } while (byte & 128);
      return number;
    },
    take(length: number) {
      at += length;
      return new Uint8Array(file.buffer, file.byteOffset + at - length, length);
    },
  };
}
type Stream = ReturnType<typeof stream>;

/** The points of a glyph, each from the one before. */
interface Points {
  /** Whether it is on the curve, as its flag says it. */
  on: number[];
  across: number[];
  up: number[];
}

/** WOFF2, 5.2: the flag says how many bytes a point has, its signs and the highest bits. */
function readPoint(flags: Stream, points: Stream, { on, across, up }: Points): void {
  const flag = flags.next();
  const kind = flag & 127;
  on.push(flag & 128 ? 0 : ON_CURVE);
  const push = (x: number, y: number) => {
    across.push(flag & 1 ? x : -x);
    up.push(flag & 2 ? y : -y);
  };
  const first = points.next();
  if (kind < 20) {
    // In one direction: there is one sign.
    const step = (((kind < 10 ? kind : kind - 10) & 14) << 7) + first;
    across.push(kind < 10 ? 0 : flag & 1 ? step : -step);
    up.push(kind < 10 ? (flag & 1 ? step : -step) : 0);
  } else if (kind < 84) {
    const high = kind - 20;
    push(1 + (high & 0x30) + (first >> 4), 1 + ((high & 0x0c) << 2) + (first & 15));
  } else if (kind < 120) {
    const high = kind - 84;
    push(1 + (Math.floor(high / 12) << 8) + first, 1 + (((high % 12) >> 2) << 8) + points.next());
  } else {
    const [second, third] = [points.next(), points.next()];
    if (kind < 124) push((first << 4) + (second >> 4), ((second & 15) << 8) + third);
    else push((first << 8) + second, (third << 8) + points.next());
  }
}

/** How a step is told in one direction. */
function flagOf(step: number, { byte, same }: typeof ACROSS): number {
  if (step === 0) return same;
  if (Math.abs(step) > 255) return 0;
  return step > 0 ? byte | same : byte;
}

/** Writes steps in one direction as their flags tell, and returns where they end. */
function writeSteps(font: DataView, start: number, steps: readonly number[], way: typeof ACROSS): number {
  let at = start;
  for (const step of steps) {
    const flag = flagOf(step, way);
    if (flag === 0) font.setInt16(at, step);
    else if (flag !== way.same) font.setUint8(at, Math.abs(step));
    at += flag === 0 ? 2 : flag === way.same ? 0 : 1;
  }
  return at;
}

/** Writes the flags of points, and returns where they end. */
function writeFlags(font: DataView, start: number, flags: readonly number[]): number {
  let at = start;
  for (let i = 0; i < flags.length; ) {
    const flag = flags[i] ?? 0;
    let more = 0;
    while (more < 255 && flags[i + more + 1] === flag) more++;
    font.setUint8(at++, more > 0 ? flag | REPEATED : flag);
    if (more > 0) font.setUint8(at++, more);
    i += more + 1;
  }
  return at;
}

/** The least and the most that is reached step by step. */
function reach(steps: readonly number[]): readonly [least: number, most: number] {
  let [place, least, most] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const step of steps) {
    place += step;
    if (place < least) least = place;
    if (place > most) most = place;
  }
  return [least, most];
}

/** Writes a glyph, and returns where it ends. */
function writeGlyph(
  font: DataView,
  start: number,
  contours: number,
  [shapes, flags, points]: readonly [Stream, Stream, Stream],
): number {
  let at = start + GLYPH_HEAD;
  let count = 0;
  for (let contour = 0; contour < contours; contour++) {
    count += shapes.number();
    font.setUint16(at, count - 1);
    at += 2;
  }
  const all: Points = { on: [], across: [], up: [] };
  for (let point = 0; point < count; point++) readPoint(flags, points, all);
  const { on, across, up } = all;
  const [[left, right], [bottom, top]] = [reach(across), reach(up)];
  for (const [i, value] of [contours, left, bottom, right, top].entries())
    font.setInt16(start + 2 * i, value);
  // Of instructions there are none.
  at += 2;
  const told = on.map((flag, i) => flag | flagOf(across[i] ?? 0, ACROSS) | flagOf(up[i] ?? 0, UP));
  at = writeFlags(font, at, told);
  at = writeSteps(font, at, across, ACROSS);
  return writeSteps(font, at, up, UP);
}

/** A TrueType file as it was before node/fonts/packOutlines.ts, byte for byte. */
export function unpackOutlines(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const [isLong, ...lengths] = [0, 4, 8, 12, 16].map((at) => file.getUint32(at));
  const { listEnd, glyf, loca, others, end } = fontTables(
    new DataView(packed.buffer, packed.byteOffset + STREAMS_HEAD),
  );
  const bytes = new Uint8Array(end);
  const font = new DataView(bytes.buffer);
  let from = STREAMS_HEAD;
  for (const { offset, length } of [{ offset: 0, length: listEnd }, ...others]) {
    bytes.set(packed.subarray(from, from + length), offset);
    from += length;
  }
  const [shapes, flags, points, verbatim] = lengths.map((length) => {
    from += length;
    return stream(file, from - length);
  }) as [Stream, Stream, Stream, Stream];
  const size = isLong ? 4 : 2;
  const count = loca.length / size - 1;
  let at = glyf.offset;
  const tellPlace = (glyph: number) => {
    const place = at - glyf.offset;
    if (isLong) font.setUint32(loca.offset + size * glyph, place);
    else font.setUint16(loca.offset + size * glyph, place / 2);
  };
  for (let glyph = 0; glyph < count; glyph++) {
    tellPlace(glyph);
    const shape = shapes.number();
    if (shape === VERBATIM) {
      const outline = verbatim.take(shapes.number());
      bytes.set(outline, at);
      at += outline.length;
    } else if (shape !== EMPTY) at = writeGlyph(font, at, shape - 1, [shapes, flags, points]);
    // Half of a place is a whole number.
    if (!isLong) at += at % 2;
  }
  tellPlace(count);
  return bytes;
}
