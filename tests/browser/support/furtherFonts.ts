import type { Page } from "playwright-core";

/** The pieces of fonts that a page has asked for beyond the first ones. */
export async function furtherFonts(page: Page): Promise<string[]> {
  const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  return asked.filter((name) => /(sans|serif)-\d00-\d{1,2}-[\w-]{8}\.woff2$/.test(name));
}
