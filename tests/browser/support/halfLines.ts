import type { Page } from "playwright-core";

/** Lines of text that the edge of a list, a card or a step shows a half of; their letters, without what is above and beneath them. */
export function halfLines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    const boxes = [
      ...document.querySelectorAll<HTMLElement>(".drawer-body, .card-body, .steps-list, .step[aria-current]"),
    ];
    return boxes
      .filter(
        (box) =>
          // A row of steps leaves it to each of them.
          box.scrollWidth <= box.clientWidth + 1 &&
          box.checkVisibility({ visibilityProperty: true }) &&
          box.clientHeight > 40,
      )
      .flatMap((box) => {
        const { top, bottom, height } = box.getBoundingClientRect();
        const part = (name: string) =>
          (Number.parseFloat(box.style.getPropertyValue(name) || "NaN") / 100) * height;
        const [from, to] = [top + part("--above"), bottom - part("--beneath")];
        const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
        const half: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (node.parentElement?.closest(".visually-hidden")) continue;
          range.selectNodeContents(node);
          for (const line of range.getClientRects()) {
            const [first, last] = [line.top + 0.2 * line.height, line.bottom - 0.1 * line.height];
            const isCut = (edge: number) => first < edge - 0.5 && last > edge + 0.5;
            if (Number.isNaN(from + to) || isCut(from) || isCut(to))
              half.push(`${box.className}: ${node.textContent}`);
          }
        }
        return half;
      });
  });
}
