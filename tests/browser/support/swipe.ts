import type { Page } from "playwright-core";

interface At {
  x: number;
  y: number;
}

const STEPS = 8;

/** Between two fingers, in CSS px. */
const APART = 50;

/** Draws one finger or two over the page, from a place to another, in CSS px. */
export async function swipe(page: Page, from: At, to: At, fingers: 1 | 2 = 1) {
  const devTools = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: At[]) => {
    const second = points.map(({ x, y }) => ({ x: x + APART, y }));
    const touchPoints = [...points, ...(fingers === 2 ? second : [])].map((at, id) => ({ ...at, id }));
    return devTools.send("Input.dispatchTouchEvent", { type, touchPoints });
  };
  await touch("touchStart", [from]);
  for (let step = 1; step <= STEPS; step++) {
    const part = step / STEPS;
    await touch("touchMove", [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
  }
  await touch("touchEnd", []);
  await devTools.detach();
}
