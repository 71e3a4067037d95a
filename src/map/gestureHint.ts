import type { Words } from "../text/words.ts";

const isMac = navigator.userAgent.includes("Mac");

/**
 * Says in the reader's language how to move a map that leaves one finger and the wheel to the page around it. MapLibre
 * draws this over the map when it has let a gesture pass; its own words cannot change later.
 */
export function gestureHint(container: HTMLElement, { share }: Words): void {
  const { windows, mac, touch } = share.gestures;
  const texts = { desktop: isMac ? mac : windows, mobile: touch };
  for (const [device, text] of Object.entries(texts)) {
    const message = container.querySelector(`.maplibregl-${device}-message`);
    if (message) message.textContent = text;
  }
}
