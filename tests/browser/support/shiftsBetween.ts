import type { Page } from "playwright-core";

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** CSS px that are looked at in each direction. */
const REACH = 3;

/**
 * By how many pixels parts of the page have moved from one screenshot of it to another: the shift at which the two
 * differ least.
 */
export function shiftsBetween(
  page: Page,
  before: Buffer,
  after: Buffer,
  places: readonly Place[],
): Promise<[x: number, y: number][]> {
  return page.evaluate(
    async ({ pngs, places, reach }) => {
      const [one, other] = await Promise.all(
        pngs.map(async (png) => {
          const image = new Image();
          image.src = `data:image/png;base64,${png}`;
          await image.decode();
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
          context?.drawImage(image, 0, 0);
          return ({ x, y, width, height }: Place, dx = 0, dy = 0) =>
            context?.getImageData(x + dx, y + dy, width, height).data ?? new Uint8ClampedArray();
        }),
      );
      return places.map((place) => {
        let best: { shift: [number, number]; difference: number } = {
          shift: [Number.NaN, Number.NaN],
          difference: Number.POSITIVE_INFINITY,
        };
        const here = one?.(place) ?? [];
        for (let dx = -reach; dx <= reach; dx++)
          for (let dy = -reach; dy <= reach; dy++) {
            const there = other?.(place, dx, dy) ?? [];
            let difference = 0;
            for (let i = 0; i < here.length; i++) difference += Math.abs((here[i] ?? 0) - (there[i] ?? 0));
            if (difference < best.difference) best = { shift: [dx, dy], difference };
          }
        return best.shift;
      });
    },
    { pngs: [before, after].map((png) => png.toString("base64")), places: [...places], reach: REACH },
  );
}
