import { writeAddress } from "./address.ts";
import type { State } from "./state.ts";

/**
 * The whole address of a view, without what others have put into the present one (a newspaper's `utm_source`).
 *
 * @param page The address of this page.
 */
export function viewAddress(state: State, page: string): string {
  const address = new URL(page);
  address.hash = "";
  address.search = writeAddress(state);
  return address.href.replaceAll("%2C", ",");
}
