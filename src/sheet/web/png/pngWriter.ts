import { PNG_SIGNATURE, pngChunk } from "../../png/pngChunk.ts";
import { resolutionChunk } from "../../png/resolutionChunk.ts";

/** Each row as its difference from the row above: a map compresses twice as well as without. */
const UP = 2;

/** Takes a picture strip by strip from above, so that it is never in memory as a whole. */
export interface PngWriter {
  /** Whole rows of RGBA, as a canvas gives them; what shines through is left out. Wait for it before the next. */
  write(rgba: Uint8ClampedArray): Promise<void>;
  /** The file, when all rows are written. */
  end(): Promise<Blob>;
}

/**
 * Writes a PNG file of 8-bit RGB with the browser's own zlib.
 *
 * @param dpi Pixels per inch, written into the file.
 */
export function pngWriter(width: number, height: number, dpi: number): PngWriter {
  const zlib = new CompressionStream("deflate");
  const input = zlib.writable.getWriter();
  const chunks: Uint8Array<ArrayBuffer>[] = [PNG_SIGNATURE, header(width, height), resolutionChunk(dpi)];
  const collected = (async () => {
    const reader = zlib.readable.getReader();
    for (let { value } = await reader.read(); value; { value } = await reader.read())
      chunks.push(pngChunk("IDAT", value));
  })();
  let above = new Uint8Array(width * 3);
  return {
    async write(rgba) {
      const rows = rgba.length / 4 / width;
      const filtered = new Uint8Array(rows * (width * 3 + 1));
      for (let row = 0; row < rows; row++) {
        const line = rgb(rgba.subarray(row * width * 4, (row + 1) * width * 4));
        const start = row * (width * 3 + 1);
        filtered[start] = UP;
        for (let i = 0; i < line.length; i++) filtered[start + 1 + i] = (line[i] ?? 0) - (above[i] ?? 0);
        above = line;
      }
      await input.write(filtered);
    },
    async end() {
      await input.close();
      await collected;
      return new Blob([...chunks, pngChunk("IEND", new Uint8Array())], { type: "image/png" });
    },
  };
}

/** Size, then 8 bits of red, green and blue each, not interlaced. */
function header(width: number, height: number) {
  const data = new DataView(new ArrayBuffer(13));
  data.setUint32(0, width);
  data.setUint32(4, height);
  data.setUint8(8, 8);
  data.setUint8(9, 2);
  return pngChunk("IHDR", new Uint8Array(data.buffer));
}

function rgb(rgba: Uint8ClampedArray) {
  const line = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    line[to] = rgba[from] ?? 0;
    line[to + 1] = rgba[from + 1] ?? 0;
    line[to + 2] = rgba[from + 2] ?? 0;
  }
  return line;
}
