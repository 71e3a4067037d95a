import { crc32 } from "../../png/crc32.ts";
import type { PdfFont } from "./pdfFont.ts";

/**
 * A file's identifier from what it holds (ISO 32000-1, 14.4, which leaves the method open): four checksums, each of the
 * content after another byte. It tells files apart; it proves nothing.
 *
 * @returns 32 hexadecimal digits.
 */
export function contentId(parts: readonly (string | PdfFont)[]): string {
  const sums = parts.flatMap((part) =>
    word(crc32(typeof part === "string" ? new TextEncoder().encode(part) : part.embedded)),
  );
  return [0, 1, 2, 3]
    .map((seed) =>
      crc32(new Uint8Array([seed, ...sums]))
        .toString(16)
        .padStart(8, "0"),
    )
    .join("");
}

const word = (value: number) => [value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 0xff);
