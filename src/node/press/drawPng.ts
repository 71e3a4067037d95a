import type { SvgElement } from "../../render/svg.ts";
import { writeSvg } from "../../render/writeSvg.ts";
import { inPixels } from "../../sheet/png/inPixels.ts";
import { pixelSize } from "../../sheet/png/pixelSize.ts";
import { setResolution } from "../../sheet/png/setResolution.ts";
import { PlainError } from "../PlainError.ts";

/**
 * Draws a sheet as pixels, by resvg: in one piece up to the largest sheet, where browsers need tiles, with
 * binaries for the common systems in npm. Type has to be outlines, so that it does not look for fonts.
 *
 * On white, as paper is: a picture that is seen through is no good to a press.
 *
 * @param size The document in millimetres.
 * @returns A PNG file of exactly `pixelSize(size, dpi)`.
 */
export async function drawPng(
  outlines: SvgElement,
  size: { width: number; height: number },
  dpi: number,
): Promise<Uint8Array> {
  const { Resvg } = await resvg();
  const { width, height } = pixelSize(size, dpi);
  const image = new Resvg(writeSvg(inPixels(outlines, { width, height })), {
    font: { loadSystemFonts: false },
    background: "#ffffff",
  }).render();
  if (image.width !== width || image.height !== height)
    throw new Error(`${image.width} × ${image.height} pixels instead of ${width} × ${height}`);
  return setResolution(image.asPng(), dpi);
}

/** Loaded when it is needed: SVG and PDF do without it. */
async function resvg() {
  try {
    return await import("@resvg/resvg-js");
  } catch {
    const system = `${process.platform}-${process.arch}`;
    throw new PlainError(`PNG: npm has no resvg for ${system}. --format svg,pdf works without it.`);
  }
}
