import { LENGTHS, type SheetSettings } from "../../../state/print/settings.ts";

type Size = Pick<SheetSettings, "width" | "height">;

/** Width to height, as designers say it. */
export const RATIOS: Readonly<Record<string, number>> = {
  "16:9": 16 / 9,
  "3:2": 3 / 2,
  "4:3": 4 / 3,
  "1:1": 1,
  "3:4": 3 / 4,
  "2:3": 2 / 3,
};

const [LEAST, MOST] = LENGTHS.height;

/** The height in mm of a page of a width and a ratio, to a hundredth, within what a page can be. */
export const heightBy = (width: number, ratio: number) =>
  Math.min(MOST, Math.max(LEAST, Math.round((width / ratio) * 100) / 100));

/** The ratio that a page has by name; undefined for any other. */
export const ratioOf = ({ width, height }: Size) =>
  Object.keys(RATIOS).find((name) => heightBy(width, RATIOS[name] ?? 1) === height);

/** The height of a page that becomes as wide as `width`: by its ratio where it has one by name, else as before. */
export function keepRatio(size: Size, width: number): number | null {
  const ratio = RATIOS[ratioOf(size) ?? ""];
  return ratio ? heightBy(width, ratio) : size.height;
}
