import { useEffect } from "preact/hooks";
import { printOf } from "../../sheet/printOf.ts";
import type { PanelProps } from "../panelProps.ts";

/** Safari has no idle time to offer: some ms after the page is there. */
const SOON = 1000;

/** Makes the browser print the sheet, as soon as there is time to load what draws it. */
export function usePrinting({ store, atlas }: PanelProps): void {
  useEffect(() => {
    // In an article the article is printed, with the map as it stands there.
    if (store.state.peek().embed) return;
    let end = () => {};
    let ended = false;
    const begin = async () => {
      const { printing } = await import("../../sheet/web/printing.ts");
      if (!ended) end = printing(() => ({ atlas: atlas.peek(), settings: printOf(store.state.peek()) }));
    };
    const load = () => void begin().catch(() => {});
    if ("requestIdleCallback" in window) requestIdleCallback(load);
    else setTimeout(load, SOON);
    return () => {
      ended = true;
      end();
    };
  }, [store, atlas]);
}
