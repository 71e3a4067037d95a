import type { Page } from "playwright-core";
import { TOKENS } from "../../../src/style/tokens.ts";
import { EDITION } from "../../support/realEdition.ts";

/** A place of the page, in CSS px, and the token, or the theme, whose colour is looked for there. */
export interface Spot {
  x: number;
  y: number;
  token: string;
}

const COLOURS: Record<string, string> = {
  ...TOKENS,
  ...Object.fromEntries(EDITION.themes.map(({ id, colour }) => [id, colour])),
};

/** Half of the square that is looked at, in CSS px, and how far a channel may be off: edges and quiet lines are blended. */
const REACH = 7;
const TOLERANCE = 60;

/** The share of pixels around a place of the page that have a token's or a theme's colour. */
export async function paintedShare(
  page: Page,
  { x, y }: { x: number; y: number },
  token: string,
): Promise<number> {
  const [share = Number.NaN] = await paintedShares(page, [{ x, y, token }]);
  return share;
}

/** The same for many places, of one screenshot. */
export async function paintedShares(page: Page, spots: readonly Spot[]): Promise<number[]> {
  const [left, top] = [Math.min(...spots.map(({ x }) => x)), Math.min(...spots.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...spots.map(({ x }) => x)), Math.max(...spots.map(({ y }) => y))];
  const side = 2 * REACH;
  const clip = { x: left - REACH, y: top - REACH, width: right - left + side, height: bottom - top + side };
  const png = (await page.screenshot({ clip })).toString("base64");
  const wanted = spots.map(({ x, y, token }) => ({
    x: Math.round(x - left),
    y: Math.round(y - top),
    colour: [1, 3, 5].map((at) => Number.parseInt((COLOURS[token] ?? "").slice(at, at + 2), 16)),
  }));
  return page.evaluate(
    async ({ png, wanted, tolerance, side }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context?.drawImage(image, 0, 0);
      return wanted.map(({ x, y, colour }) => {
        const { data = new Uint8ClampedArray() } = context?.getImageData(x, y, side, side) ?? {};
        const pixels = data.length / 4;
        let hits = 0;
        for (let i = 0; i < pixels; i++)
          if (colour.every((value, channel) => Math.abs(value - (data[4 * i + channel] ?? 0)) <= tolerance))
            hits++;
        return hits / pixels;
      });
    },
    { png, wanted, tolerance: TOLERANCE, side },
  );
}
