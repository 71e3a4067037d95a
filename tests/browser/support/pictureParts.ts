import type { Page } from "playwright-core";

/** The numbers of the compared areas that stand on the picture, in their order. */
export const numberIn = (page: Page) =>
  page
    .locator('.picture [data-part="numbers"] text')
    .allTextContents()
    .then((numbers) => numbers.toSorted());
