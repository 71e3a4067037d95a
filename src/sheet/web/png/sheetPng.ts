import type { SvgElement } from "../../../render/svg.ts";
import { writeSvg } from "../../../render/writeSvg.ts";
import type { DrawnSheet } from "../../document/drawnSheet.ts";
import { inPixels } from "../../png/inPixels.ts";
import { pixelSize } from "../../png/pixelSize.ts";
import type { Resolution } from "../../png/resolutions.ts";
import { pause } from "../pause.ts";
import type { Progress } from "../progress.ts";
import { mostPixels } from "./mostPixels.ts";
import { PictureTooLarge } from "./PictureTooLarge.ts";
import { pngWriter } from "./pngWriter.ts";

/** Pixels of a strip: small enough that the page answers in between, and for the smallest canvas of a telephone. */
const STRIP = 1 << 20;

/**
 * Draws a sheet, its fonts inside, as pixels: strip by strip from the SVG, so that no canvas is too small for it.
 *
 * @returns A PNG file of exactly `pixelSize(size, dpi)`, on white, with its resolution in it.
 * @throws PictureTooLarge where the memory does not reach; the signal's reason where it is cancelled.
 */
export async function sheetPng(
  sheet: Pick<DrawnSheet, "document" | "size">,
  dpi: Resolution,
  { onProgress, signal }: Progress = {},
) {
  const size = pixelSize(sheet.size, dpi);
  const most = mostPixels();
  if (size.width * size.height > most) throw new PictureTooLarge(sheet.size, dpi, (pixels) => pixels <= most);
  const image = await picture(sheet.document, size);
  const rows = Math.max(1, Math.floor(STRIP / size.width));
  const strip = canvas(size.width, rows);
  const png = pngWriter(size.width, size.height, dpi);
  for (let top = 0; top < size.height; top += rows) {
    signal?.throwIfAborted();
    const height = Math.min(rows, size.height - top);
    strip.fillRect(0, 0, size.width, height);
    strip.drawImage(image, 0, -top);
    await png.write(strip.getImageData(0, 0, size.width, height).data);
    onProgress?.((top + height) / size.height);
    await pause();
  }
  return png.end();
}

async function picture(document: SvgElement, size: { width: number; height: number }) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(writeSvg(inPixels(document, size)))}`;
  await image.decode();
  return image;
}

function canvas(width: number, height: number): CanvasRenderingContext2D {
  const element = document.createElement("canvas");
  Object.assign(element, { width, height });
  const context = element.getContext("2d", { alpha: false, willReadFrequently: true });
  if (!context) throw new Error("No canvas");
  context.fillStyle = "#ffffff";
  return context;
}
