import type { Lang } from "../atlas/lang.ts";
import { writeAddress } from "./address.ts";
import { readable } from "./readable.ts";
import type { State } from "./state.ts";

/**
 * The whole address of a view, without what others have put into the present one (a newspaper's `utm_source`).
 *
 * @param home As of {@link writeAddress}.
 * @param page The address of this page.
 */
export function viewAddress(state: State, home: Lang, page: string): string {
  const address = new URL(page);
  address.hash = "";
  address.search = writeAddress(state, home);
  return readable(address.href);
}
