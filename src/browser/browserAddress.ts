import type { Edition } from "../atlas/edition/edition.ts";
import { pagePath, pageQuery } from "../state/pagePath.ts";
import type { AddressBar } from "../state/store.ts";
import { afterFrame } from "./afterFrame.ts";

/** The site's root, as the build has said it in the page; null in the one file, which has no folders. */
const root = ((there) => (there === undefined ? null : new URL(there, location.href)))(
  document.documentElement.dataset.root,
);

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
 *
 * @param edition Whose languages and comparisons have folders.
 */
export function browserAddress(edition: Edition): AddressBar {
  const href = (query: string) =>
    root ? new URL(pagePath(edition, query) || "./", root).href : query || "?";
  return {
    query() {
      settle();
      if (refused !== null) return refused;
      if (!root) return location.search;
      return pageQuery(edition, location.pathname.slice(root.pathname.length), location.search);
    },
    href,
    later(act) {
      due.push(act);
      // In the background there are no frames.
      if (document.hidden) settle();
      else if (due.length === 1) afterFrame(settle);
    },
    write(query, how) {
      try {
        history[`${how}State`](null, "", root ? href(query) : query || location.pathname);
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
}
