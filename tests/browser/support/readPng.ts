import { readFile } from "node:fs/promises";
import { inflateSync } from "node:zlib";

/** Size, resolution and variety of a PNG file, by the PNG specification. */
export async function readPng(path: string) {
  const file = await readFile(path);
  const chunks = new Map<string, Buffer[]>();
  for (let at = 8; at < file.length; ) {
    const [length, type] = [file.readUInt32BE(at), file.toString("latin1", at + 4, at + 8)];
    chunks.set(type, [...(chunks.get(type) ?? []), file.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  const header = Buffer.concat(chunks.get("IHDR") ?? []);
  const resolution = Buffer.concat(chunks.get("pHYs") ?? []);
  const pixels = inflateSync(Buffer.concat(chunks.get("IDAT") ?? []));
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    perMetre: resolution.readUInt32BE(0),
    unit: resolution[8],
    /** How many different stretches of four bytes there are; a few where it is blank. */
    variety: new Set(Array.from({ length: pixels.length >> 2 }, (_, i) => pixels.readUInt32BE(i << 2))).size,
  };
}
