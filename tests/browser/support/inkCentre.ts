import type { Page } from "playwright-core";

/** Darker than this in all channels is type. */
const DARK = 80;

/** The middle of the dark pixels in a part of the page, in CSS px of the page. */
export async function inkCentre(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
): Promise<{ x: number; y: number }> {
  const png = (await page.screenshot({ clip })).toString("base64");
  const middle = await page.evaluate(
    async ({ png, dark }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, image.width, image.height) ?? {};
      let [count, x, y] = [0, 0, 0];
      for (let i = 0; i < data.length; i += 4) {
        if ([0, 1, 2].some((channel) => (data[i + channel] ?? 0) > dark)) continue;
        count++;
        x += (i / 4) % image.width;
        y += Math.floor(i / 4 / image.width);
      }
      return { x: x / count, y: y / count };
    },
    { png, dark: DARK },
  );
  return { x: clip.x + middle.x, y: clip.y + middle.y };
}
