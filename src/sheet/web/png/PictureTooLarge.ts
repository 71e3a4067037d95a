import { pixelSize } from "../../png/pixelSize.ts";
import { RESOLUTIONS, type Resolution } from "../../png/resolutions.ts";

interface Size {
  width: number;
  height: number;
}

/** A picture that the memory does not reach for, and the largest one of the sheet that it does. */
export class PictureTooLarge extends Error {
  override readonly name = "PictureTooLarge";
  /** In pixels. */
  readonly asked: Size;
  /** Null where no resolution works. */
  readonly largest: (Size & { dpi: Resolution }) | null;

  /**
   * @param size In millimetres.
   * @param fits Whether a picture of so many pixels can be made.
   */
  constructor(size: Size, dpi: Resolution, fits: (pixels: number) => boolean) {
    const asked = pixelSize(size, dpi);
    super(`${asked.width} × ${asked.height} pixels exceed the memory`);
    this.asked = asked;
    const smaller = RESOLUTIONS.filter((resolution) => resolution < dpi)
      .map((resolution) => ({ dpi: resolution, ...pixelSize(size, resolution) }))
      .filter(({ width, height }) => fits(width * height));
    this.largest = smaller.at(-1) ?? null;
  }
}
