import type { Page } from "playwright-core";

/** Goes to another address of the same page, as Back and Forward do: without loading it anew. */
export async function travel(page: Page, query: string) {
  await page.evaluate((query) => {
    history.pushState(null, "", query);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
}
