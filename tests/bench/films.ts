import type { Browser, CDPSession, Page } from "playwright-core";

/** A frame of a page as it was on the screen. */
export interface Frame {
  /** Milliseconds since 1970. */
  at: number;
  /** JPEG as base64. */
  picture: string;
}

/** A place on the page, in CSS px, and the colour (0 to 255) that it has when what is waited for is there. */
export interface Pixel {
  x: number;
  y: number;
  colour: readonly [red: number, green: number, blue: number];
}

/** Films a page from now on. The frames grow until `stop`; `next` waits for one more. */
export async function film(devtools: CDPSession) {
  const frames: Frame[] = [];
  let arrived = () => {};
  const waitForFrame = () =>
    new Promise<void>((resolve) => {
      arrived = resolve;
    });
  let next = waitForFrame();
  devtools.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    frames.push({ at: (metadata.timestamp ?? 0) * 1000, picture: data });
    arrived();
    next = waitForFrame();
    void devtools.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
  });
  await devtools.send("Page.startScreencast", { format: "jpeg", quality: 90, everyNthFrame: 1 });
  return { frames, next: () => next, stop: () => devtools.send("Page.stopScreencast").then(() => {}) };
}

/** How far a channel may be off: JPEG, and what shines through. */
const TOLERANCE = 26;

/** Runs in a page of its own: the colours of some pixels in a JPEG. */
async function colours({ picture, at, width }: { picture: string; at: [number, number][]; width: number }) {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/jpeg" }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0);
  // The film may be smaller than the page.
  const scale = image.width / width;
  return at.map(([x, y]) => [...(context?.getImageData(x * scale, y * scale, 1, 1).data.slice(0, 3) ?? [])]);
}

/** Reads films; a page of another browser, so that the one that is measured has nothing else to do. */
export async function filmReader(browser: Browser) {
  const page: Page = await browser.newPage();
  const coloursOf = (picture: string, pixels: readonly { x: number; y: number }[], width: number) =>
    page.evaluate(colours, { picture, width, at: pixels.map(({ x, y }): [number, number] => [x, y]) });
  return {
    coloursOf,
    /** When all pixels first had their colours, in milliseconds since 1970; undefined for never. */
    async firstWith(frames: readonly Frame[], pixels: readonly Pixel[], width: number) {
      for (const { at, picture } of frames) {
        const found = await coloursOf(picture, pixels, width);
        const isThere = pixels.every(({ colour }, i) =>
          colour.every((channel, k) => Math.abs(channel - (found[i]?.[k] ?? 999)) <= TOLERANCE),
        );
        if (isThere) return at;
      }
      return undefined;
    },
  };
}
