/** CIE XYZ of D50, the white of the connection space (ICC.1:2001-04, A.1). */
const D50 = [0.9642, 1, 0.8249];
/** CIE 15: the cube root, and below d a line. */
const D = 6 / 29;
const inverse = (t: number) => (t > D ? t ** 3 : 3 * D * D * (t - 4 / 29));
const root = (t: number) => (t > D ** 3 ? Math.cbrt(t) : t / (3 * D * D) + 4 / 29);

export type Lab = readonly [lightness: number, a: number, b: number];

/** The distance between two colours by CIE 1976. */
export const deltaE = (one: Lab, other: Lab) => Math.hypot(...one.map((value, i) => value - (other[i] ?? 0)));

/** Reads an ICC profile's table from inks to colour, of type `mft2` and in Lab (ICC.1:2001-04, 6.5.9). */
export function iccTable(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  const tag = (wanted: string) => {
    for (let i = 0; i < view.getUint32(128); i++)
      if (text(132 + 12 * i) === wanted) return view.getUint32(136 + 12 * i);
    throw new Error(`No ${wanted}`);
  };
  const start = tag("A2B1");
  if (text(start) !== "mft2") throw new Error(`A table of type ${text(start)}`);
  const [inks = 0, , grid = 0] = bytes.subarray(start + 8, start + 11);
  const word = (i: number) => view.getUint16(start + 52 + 2 * i);
  const [entered, left] = [view.getUint16(start + 48), view.getUint16(start + 50)];
  const table = inks * entered;
  const curves = table + 3 * grid ** inks;
  const between = (from: number, entries: number, value: number) => {
    const low = Math.min(Math.floor(value * (entries - 1)), entries - 2);
    const part = value * (entries - 1) - low;
    return (word(from + low) * (1 - part) + word(from + low + 1) * part) / 65535;
  };

  /** Between the corners around it, each ink by itself. */
  function inTable(places: readonly number[], channel: number, node = 0): number {
    const [place, ...others] = places;
    if (place === undefined) return word(table + 3 * node + channel) / 65535;
    const low = Math.min(Math.floor(place), grid - 2);
    const [one, other] = [low, low + 1].map((at) => inTable(others, channel, node * grid + at));
    return (one ?? 0) * (1 - place + low) + (other ?? 0) * (place - low);
  }

  return {
    header: { kind: text(12), colours: text(16), connection: text(20), size: view.getUint32(0) },
    /** Absolute colorimetric. */
    labOf(percent: readonly number[]): Lab {
      const places = percent.map((ink, i) => between(i * entered, entered, ink / 100) * (grid - 1));
      const [lightness = 0, a = 0, b = 0] = [0, 1, 2].map(
        (channel) => between(curves + channel * left, left, inTable(places, channel)) * 65535,
      );
      const y = (lightness / 652.8 + 16) / 116;
      const roots = [y + (a / 256 - 128) / 500, y, y - (b / 256 - 128) / 200];
      const white = tag("wtpt") + 8;
      const [fx = 0, fy = 0, fz = 0] = roots.map((t, i) =>
        root((inverse(t) * view.getInt32(white + 4 * i)) / 65536 / (D50[i] ?? 1)),
      );
      return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
    },
  };
}
