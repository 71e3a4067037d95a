import type { Page } from "playwright-core";

/**
 * Text that cannot be read in full, wherever one scrolls to: it reaches out of a box that cuts it, or one has to
 * scroll sideways for it. A wide table of figures may be scrolled sideways in its own box, and the list of a phone
 * may be folded away.
 */
export function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    // Boxes are in each other: how each stands is asked once.
    const known = new Map<Element, ReturnType<typeof standing>>();
    const standing = (box: Element) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      return {
        edge,
        cutsX: /hidden|clip/.test(overflowX),
        cutsY: /hidden|clip/.test(overflowY),
        scrollsX: /auto|scroll/.test(overflowX),
        scrollsY: /auto|scroll/.test(overflowY),
        isWider: box.scrollWidth > box.clientWidth + 1,
        isForScreenReaders: clipPath !== "none",
        isFixed: position === "fixed",
      };
    };
    const standingOf = (box: Element) => {
      const its = known.get(box) ?? standing(box);
      known.set(box, its);
      return its;
    };
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
        const its = standingOf(box);
        if (its.isForScreenReaders) break;
        const { edge } = its;
        if (its.cutsX && !scrollsX && (left < edge.left - 1 || right > edge.right + 1)) lost.push(text);
        if (its.cutsY && !scrollsY && (top < edge.top - 1 || bottom > edge.bottom + 1)) lost.push(text);
        if (its.scrollsX && its.isWider && !box.matches(".compare-body"))
          lost.push(`sideways in ${box.className}: ${text}`);
        scrollsX ||= its.scrollsX;
        scrollsY ||= its.scrollsY;
        if (its.isFixed) break;
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) lost.push("the page is wider than the screen");
    return [...new Set(lost)];
  });
}
