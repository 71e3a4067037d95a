/** sRGB's curve (IEC 61966-2-1): a part of light, 0 to 1, of a value from 0 to 1. */
export const toLinear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
/** The inverse of {@link toLinear}. */
export const fromLinear = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
