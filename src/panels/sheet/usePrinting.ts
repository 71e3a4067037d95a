import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { loadChunk } from "../../loadChunk.ts";
import { printOf } from "../../sheet/printOf.ts";
import type { State } from "../../state/state.ts";
import type { PanelProps } from "../panelProps.ts";

/** Safari has no idle time to offer: some ms after the page is there. */
const SOON = 1000;

/**
 * Loads the fonts of a sheet before it is printed: one that the page has not used yet would come too late. What the
 * sheet of the whole atlas needs is in the fonts of the first paint; see build/firstPage/firstTexts.ts.
 * `<html data-print="sheet">` says that they are there.
 */
async function loadFonts({ selection, compare, sheet }: State): Promise<void> {
  const { dataset } = document.documentElement;
  delete dataset.print;
  if (selection || compare || sheet)
    await Promise.allSettled(Array.from(document.fonts, (face) => face.load()));
  dataset.print = "sheet";
}

/** Makes the browser print the sheet, as soon as there is time to load what draws it. */
export function usePrinting({ store, atlas }: PanelProps): void {
  useEffect(() => {
    // In an article the article is printed, with the map as it stands there.
    if (store.state.peek().embed) return;
    const stops: (() => void)[] = [];
    let ended = false;
    const begin = async () => {
      const { printing } = await loadChunk(() => import("../../sheet/web/printing.ts"));
      if (ended) return;
      stops.push(printing(() => ({ atlas: atlas.peek(), settings: printOf(store.state.peek()) })));
      stops.push(effect(() => void loadFonts(store.state.value)));
    };
    const load = () => void begin().catch(() => {});
    if ("requestIdleCallback" in window) requestIdleCallback(load);
    else setTimeout(load, SOON);
    return () => {
      ended = true;
      for (const stop of stops) stop();
    };
  }, [store, atlas]);
}
