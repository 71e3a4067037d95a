import { pageQuery } from "../../src/state/pagePath.ts";
import { EDITION } from "./realEdition.ts";

/** The fields of an address, whichever of them its folder says. */
export function fieldsOf(url: string): Record<string, string> {
  const { pathname, search } = new URL(url);
  const folder =
    /(?:[a-z]{2}\/)?(?:(?:region|partnership|compare)\/(?:[a-z0-9-]+\/)?)?$/.exec(pathname)?.[0] ?? "";
  return Object.fromEntries(new URLSearchParams(pageQuery(EDITION, folder, search)));
}
