import { pixelSize } from "../../sheet/png/pixelSize.ts";
import { RESOLUTIONS } from "../../sheet/png/resolutions.ts";
import { PlainError } from "../PlainError.ts";

/** The picture, its copy while the file is written, and a little: 9 as measured on 720 million pixels. */
const BYTES_PER_PIXEL = 10;
const GB = 1e9;

/**
 * Whether a PNG of a sheet can be drawn in the memory that there is.
 *
 * @param size In millimetres.
 * @param free Bytes.
 * @throws PlainError with the largest resolution that can, where `dpi` cannot.
 */
export function checkMemory(
  size: { width: number; height: number },
  dpi: number,
  free = process.availableMemory(),
): void {
  const bytes = (resolution: number) => {
    const { width, height } = pixelSize(size, resolution);
    return width * height * BYTES_PER_PIXEL;
  };
  if (bytes(dpi) <= free) return;
  const named = (resolution: number) => {
    const { width, height } = pixelSize(size, resolution);
    return `${resolution} dpi (${width} × ${height} pixels)`;
  };
  const largest = RESOLUTIONS.filter((resolution) => bytes(resolution) <= free).at(-1);
  throw new PlainError(
    [
      `--dpi: ${named(dpi)} needs ${(bytes(dpi) / GB).toFixed(1)} GB of memory, and ${(free / GB).toFixed(1)} GB are free.`,
      largest ? `The largest that works: ${named(largest)}.` : "No resolution works: make the sheet smaller.",
    ].join(" "),
  );
}
