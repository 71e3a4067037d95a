import type { AddressBar } from "./store.ts";

/** The query that the browser did not let into its address bar. */
let refused: string | null = null;

/**
 * The address bar of this browser. Some do not let a page write it: Safari where the page is a file on a disk, or where
 * it is written often. Then the query is kept here, and everything works but Back.
 */
export const browserAddress: AddressBar = {
  query: () => refused ?? location.search,
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
      refused = null;
      listener();
    }),
};
