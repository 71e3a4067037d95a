import type { Page } from "playwright-core";

/** What reaches over the sides of the screen, or is wider than the box that it scrolls in. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolling = ["html", ".drawer-body", ".card-body", ".note"].flatMap((selector) => [
      ...document.querySelectorAll(selector),
    ]);
    // What goes with the map is cut at its edge.
    const over = [...document.querySelectorAll(".app :not(.map-canvas *, .map-stop, svg *)")].filter(
      (element) => {
        const { left, right } = element.getBoundingClientRect();
        return element.checkVisibility({ visibilityProperty: true }) && (left < -1 || right > innerWidth + 1);
      },
    );
    return [
      ...scrolling.filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth),
      ...over,
    ].map(({ tagName, className }) => `${tagName}.${className}`);
  });
}
