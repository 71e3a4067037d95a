import { PNG_SIGNATURE } from "./pngChunk.ts";
import { resolutionChunk } from "./resolutionChunk.ts";

/** The signature, then the header chunk: length, type, 13 bytes, checksum. */
const HEADER_END = 8 + 4 + 4 + 13 + 4;

/**
 * Writes into a PNG file how large it is in print, after the header. The file must not say it yet.
 *
 * @param dpi Pixels per inch, both ways.
 * @returns A new file.
 */
export function setResolution(png: Uint8Array, dpi: number): Uint8Array {
  if (PNG_SIGNATURE.some((byte, index) => png[index] !== byte)) throw new Error("Not a PNG file");
  const chunk = resolutionChunk(dpi);
  const file = new Uint8Array(png.length + chunk.length);
  file.set(png.subarray(0, HEADER_END));
  file.set(chunk, HEADER_END);
  file.set(png.subarray(HEADER_END), HEADER_END + chunk.length);
  return file;
}
