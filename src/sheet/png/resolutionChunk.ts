import { pngChunk } from "./pngChunk.ts";

const METRES_PER_INCH = 0.0254;

/**
 * Says in a PNG file how large it is in print: a `pHYs` chunk (PNG specification, 11.3.5.3).
 *
 * @param dpi Pixels per inch, both ways.
 */
export function resolutionChunk(dpi: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  const data = new DataView(new ArrayBuffer(9));
  data.setUint32(0, perMetre);
  data.setUint32(4, perMetre);
  // The unit is the metre.
  data.setUint8(8, 1);
  return pngChunk("pHYs", new Uint8Array(data.buffer));
}
