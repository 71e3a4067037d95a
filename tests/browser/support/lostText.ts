import type { Page } from "playwright-core";

/**
 * Text that cannot be read in full, wherever one scrolls to: it reaches out of a box that cuts it, or one has to
 * scroll sideways for it. A wide table of figures may be scrolled sideways in its own box, and the list of a phone
 * may be folded away.
 */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      const parent = node.parentElement;
      if (!text || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (parent.closest(".skip-link, .map-canvas, table.compare-table, noscript, .drawer[data-stop=peek]"))
        continue;
      range.selectNodeContents(node);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      let [scrollsX, scrollsY] = [false, false];
      for (let box: Element | null = parent; box; box = box.parentElement) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(box);
        // Only for readers of the screen.
        if (clipPath !== "none") break;
        const edge = box.getBoundingClientRect();
        const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
        if (cuts(overflowX) && !scrollsX && (left < edge.left - 1 || right > edge.right + 1)) lost.push(text);
        if (cuts(overflowY) && !scrollsY && (top < edge.top - 1 || bottom > edge.bottom + 1)) lost.push(text);
        if (
          /auto|scroll/.test(overflowX) &&
          box.scrollWidth > box.clientWidth + 1 &&
          !box.matches(".compare-body")
        )
          lost.push(`sideways in ${box.className}: ${text}`);
        scrollsX ||= /auto|scroll/.test(overflowX);
        scrollsY ||= /auto|scroll/.test(overflowY);
        if (getComputedStyle(box).position === "fixed") break;
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) lost.push("the page is wider than the screen");
    return [...new Set(lost)];
  });
}
