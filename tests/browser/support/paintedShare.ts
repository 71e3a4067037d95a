import type { Page } from "playwright-core";
import { TOKENS } from "../../../src/style/tokens.ts";

/** Half of the square that is looked at, in CSS px, and how far a channel may be off: edges are blended. */
const REACH = 7;
const TOLERANCE = 40;

/** The share of pixels around a place of the page that have a token's colour. */
export async function paintedShare(
  page: Page,
  { x, y }: { x: number; y: number },
  token: keyof typeof TOKENS,
): Promise<number> {
  const clip = { x: x - REACH, y: y - REACH, width: 2 * REACH, height: 2 * REACH };
  const png = (await page.screenshot({ clip })).toString("base64");
  const wanted = [1, 3, 5].map((at) => Number.parseInt(TOKENS[token].slice(at, at + 2), 16));
  return page.evaluate(
    async ({ png, wanted, tolerance }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, image.width, image.height) ?? {};
      const pixels = data.length / 4;
      let hits = 0;
      for (let i = 0; i < pixels; i++)
        if (wanted.every((value, channel) => Math.abs(value - (data[4 * i + channel] ?? 0)) <= tolerance))
          hits++;
      return hits / pixels;
    },
    { png, wanted, tolerance: TOLERANCE },
  );
}
