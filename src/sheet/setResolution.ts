const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The signature, then the header chunk: length, type, 13 bytes, checksum. */
const HEADER_END = 8 + 4 + 4 + 13 + 4;
const METRES_PER_INCH = 0.0254;

/**
 * Writes into a PNG file how large it is in print: a `pHYs` chunk (PNG specification, 11.3.5.3) after the
 * header. The file must not have one yet.
 *
 * @param dpi Pixels per inch, both ways.
 * @returns A new file.
 */
export function setResolution(png: Uint8Array, dpi: number): Uint8Array {
  if (SIGNATURE.some((byte, index) => png[index] !== byte)) throw new Error("Not a PNG file");
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode("pHYs"), 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  // The unit is the metre.
  view.setUint8(16, 1);
  view.setUint32(17, checksum(chunk.subarray(4, 17)));

  const file = new Uint8Array(png.length + chunk.length);
  file.set(png.subarray(0, HEADER_END));
  file.set(chunk, HEADER_END);
  file.set(png.subarray(HEADER_END), HEADER_END + chunk.length);
  return file;
}

/** CRC-32 as PNG has it, bit by bit: for 13 bytes a table would be slower. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
