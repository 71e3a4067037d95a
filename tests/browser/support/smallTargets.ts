import type { Page } from "playwright-core";

/**
 * What can be pressed and is seen, and is narrower or lower than `least` CSS px. A box in a label counts with the
 * label, and a label beside a field is met by the field; the strip of the timeline is one target, its dots are marks.
 */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const pressed = "button, a[href], input, select, summary, label:not([for]), [role=button]";
    return [...document.querySelectorAll(pressed)].flatMap((element) => {
      const { pointerEvents } = getComputedStyle(element);
      const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!isSeen || pointerEvents === "none" || element.parentElement?.closest("label")) return [];
      const { width, height } = element.getBoundingClientRect();
      // Layout on a fraction of a pixel.
      const isSmall = width < least - 0.1 || height < least - 0.1;
      return isSmall ? [`${element.className} ${element.textContent}: ${width} × ${height}`] : [];
    });
  }, least);
}
