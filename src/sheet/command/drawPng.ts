import { Resvg } from "@resvg/resvg-js";
import { pixelSize } from "../pixelSize.ts";
import { setResolution } from "../setResolution.ts";
import { type SvgElement, writeSvg } from "./svgTree.ts";

/**
 * Draws a sheet as pixels, by resvg: in one piece up to the largest sheet, where browsers need tiles, with
 * binaries for the common systems in npm. Type has to be outlines, so that it does not look for fonts.
 *
 * @param size The document in millimetres.
 * @returns A PNG file of exactly `pixelSize(size, dpi)`.
 */
export function drawPng(
  outlines: SvgElement,
  size: { width: number; height: number },
  dpi: number,
): Uint8Array {
  const { width, height } = pixelSize(size, dpi);
  const attributes = {
    ...outlines.attributes,
    width: String(width),
    height: String(height),
    // A pixel's fraction of stretch, and never a row short.
    preserveAspectRatio: "none",
  };
  const image = new Resvg(writeSvg({ ...outlines, attributes }), {
    font: { loadSystemFonts: false },
  }).render();
  if (image.width !== width || image.height !== height)
    throw new Error(`${image.width} × ${image.height} pixels instead of ${width} × ${height}`);
  return setResolution(image.asPng(), dpi);
}
