import type { Lang } from "../../src/atlas/lang.ts";
import { pageQuery } from "../../src/state/pagePath.ts";
import { EDITION } from "./realEdition.ts";

const FOLDERS =
  /(?<=\/)(?:([a-z]{2}(?:-\w+)?)\/)?(?:(?:region|partnership)\/[a-z0-9-]+\/|compare\/(?:[a-z0-9-]+\/)?)?$/;

/** Where the site of an address is. */
export function siteOf(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname.replace(FOLDERS, "")}`;
}

/** The fields of an address, whichever of them its folder says; of any edition, but for its comparisons. */
export function fieldsOf(url: string): Record<string, string> {
  const { pathname, search } = new URL(url);
  const [folder = "", lang] = FOLDERS.exec(pathname) ?? [];
  const edition: typeof EDITION = { ...EDITION, languages: lang ? [lang as Lang] : EDITION.languages };
  return Object.fromEntries(new URLSearchParams(pageQuery(edition, folder, search)));
}
