import { PAGES } from "./pages.ts";
import type { SheetSettings } from "./settings.ts";

/** The name of the page that is as wide and as high; undefined where the size is free. */
export function pageOf({ width, height }: Pick<SheetSettings, "width" | "height">): string | undefined {
  return Object.keys(PAGES).find((name) => PAGES[name]?.width === width && PAGES[name]?.height === height);
}
