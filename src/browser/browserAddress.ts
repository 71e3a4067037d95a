import type { AddressBar } from "../state/store.ts";
import { afterFrame } from "./afterFrame.ts";

/** The query that the browser did not let into its address bar. */
let refused: string | null = null;

/** What is still to be written. */
const due: (() => void)[] = [];

function settle() {
  for (const act of due.splice(0)) act();
}

/**
 * The address bar of this browser. Some do not let a page write it: Safari where the page is a file on a disk, or where
 * it is written often. Then the query is kept here, and everything works but Back.
 */
export const browserAddress: AddressBar = {
  query() {
    settle();
    return refused ?? location.search;
  },
  later(act) {
    due.push(act);
    // In the background there are no frames.
    if (document.hidden) settle();
    else if (due.length === 1) afterFrame(settle);
  },
  write(query, how) {
    try {
      history[`${how}State`](null, "", query || location.pathname);
      refused = null;
    } catch {
      refused = query;
    }
  },
  onTravel: (listener) =>
    addEventListener("popstate", () => {
      due.length = 0;
      refused = null;
      listener();
    }),
};
