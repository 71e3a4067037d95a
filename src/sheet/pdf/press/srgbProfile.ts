/** D50, the connection space's white, and sRGB's primaries and its change of white as seen under it (ICC.1:2010, annex E). */
const WHITE = [0.9642, 1, 0.8249];
const PRIMARIES = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
};
const ADAPTATION = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];
/** IEC 61966-2-1: (a x + b)^g from d on, c x below. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const HEADER = 128;
const fixed = (values: readonly number[]) =>
  values.flatMap((value) => {
    const whole = Math.round(value * 65536);
    return [whole >>> 24, whole >>> 16, whole >>> 8, whole].map((byte) => byte & 0xff);
  });
const word = (value: number) => [value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 0xff);
const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const tag = (type: string, ...data: number[]) => [...ascii(type), 0, 0, 0, 0, ...data];
const xyz = (values: readonly number[]) => tag("XYZ ", ...fixed(values));
/** Text in one language: a record of 12 bytes, then UTF-16. */
const text = (written: string) =>
  tag("mluc", ...word(1), ...word(12), ...ascii("enUS"), ...word(2 * written.length), ...word(28)).concat(
    ascii(written).flatMap((code) => [0, code]),
  );

/**
 * sRGB as an ICC profile of version 4 (ICC.1:2010): a matrix and the exact curve, 600 bytes that need no licence.
 */
export function srgbProfile(): Uint8Array {
  const curve = tag("para", 0, 3, 0, 0, ...fixed(CURVE));
  const tags: [name: string, data: number[]][] = [
    ["desc", text("sRGB")],
    ["cprt", text("No copyright")],
    ["wtpt", xyz(WHITE)],
    ["chad", tag("sf32", ...fixed(ADAPTATION))],
    ...Object.entries(PRIMARIES).map(([name, values]): [string, number[]] => [name, xyz(values)]),
    ...["rTRC", "gTRC", "bTRC"].map((name): [string, number[]] => [name, curve]),
  ];
  const table: number[] = [...word(tags.length)];
  const data: number[] = [];
  for (const [name, bytes] of tags) {
    const start = HEADER + 4 + 12 * tags.length + data.length;
    table.push(...ascii(name), ...word(start), ...word(bytes.length));
    data.push(...bytes, ...Array((4 - (bytes.length % 4)) % 4).fill(0));
  }
  const size = HEADER + table.length + data.length;
  const header = new Array<number>(HEADER).fill(0);
  const put = (at: number, bytes: readonly number[]) => header.splice(at, bytes.length, ...bytes);
  put(0, word(size));
  put(8, [4, 0x30, 0, 0]);
  put(12, ascii("mntrRGB XYZ "));
  put(24, [0x07, 0xea, 0, 1, 0, 1]);
  put(36, ascii("acsp"));
  put(68, fixed(WHITE));
  return new Uint8Array([...header, ...table, ...data]);
}
