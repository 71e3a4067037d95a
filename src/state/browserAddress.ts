import type { AddressBar } from "./store.ts";

/** The address bar of this browser. */
export const browserAddress: AddressBar = {
  query: () => location.search,
  write: (query, how) => history[`${how}State`](null, "", query || location.pathname),
  onTravel: (listener) => addEventListener("popstate", listener),
};
