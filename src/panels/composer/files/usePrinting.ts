import { effect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { afterFrame } from "../../../browser/afterFrame.ts";
import { loadChunk } from "../../../browser/loadChunk.ts";
import { whenQuiet } from "../../../browser/whenQuiet.ts";
import { printOf } from "../../../sheet/printOf.ts";
import type { PanelProps } from "../../panelProps.ts";
import { WANTED } from "./printable.ts";

/** Milliseconds that the page must have been quiet: who begins at once to zoom has the machine to themselves. */
const QUIET = 300;

/**
 * Makes the browser print the sheet, as soon as there is time to load what draws it. `<html data-print="sheet">` says
 * that all of it is there, `failed` that it could not be loaded; what a change shows on the page comes first.
 */
export function usePrinting({ store, atlas }: PanelProps): void {
  useEffect(() => {
    // In an article the article is printed, with the map as it stands there.
    if (store.state.peek().embed) return;
    const stops: (() => void)[] = [];
    let ended = false;
    const begin = async () => {
      const [{ printing }, { loadFonts }] = await Promise.all([
        loadChunk(() => import("../../../sheet/web/printing.ts")),
        loadChunk(() => import("../../../sheet/web/fonts/loadFonts.ts")),
      ]);
      if (ended) return;
      stops.push(
        printing(() => ({ atlas: atlas.peek(), settings: printOf(store.state.peek(), SITE_ADDRESS) })),
      );
      stops.push(
        effect(() => {
          const state = store.state.value;
          const { dataset } = document.documentElement;
          delete dataset.print;
          return afterFrame(async () => {
            await loadFonts(state);
            if (state === store.state.peek()) dataset.print = "sheet";
          });
        }),
      );
    };
    const load = () => {
      stopWaiting();
      document.removeEventListener(WANTED, load);
      begin().catch(() => {
        document.documentElement.dataset.print = "failed";
        document.addEventListener(WANTED, load);
      });
    };
    document.addEventListener(WANTED, load);
    const stopWaiting = whenQuiet(QUIET, load);
    return () => {
      ended = true;
      stopWaiting();
      document.removeEventListener(WANTED, load);
      for (const stop of stops) stop();
    };
  }, [store, atlas]);
}
