import type { Page } from "playwright-core";

/** Every text of the page that can be seen or heard, except inside elements that `except` selects. */
export function visibleText(page: Page, except: string): Promise<string[]> {
  return page.evaluate((except) => {
    const shown = (element: Element | null) =>
      element !== null && !element.closest(`:is(${except}):not(html)`) && element.checkVisibility();
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (shown(walker.currentNode.parentElement)) texts.push(walker.currentNode.textContent?.trim() ?? "");
    for (const name of ["aria-label", "aria-valuetext", "title"])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (shown(element)) texts.push(element.getAttribute(name) ?? "");
    return texts.filter((text) => text !== "");
  }, except);
}
