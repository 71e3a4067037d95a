import type { Lang } from "../../src/atlas/lang.ts";
import { pageQuery } from "../../src/state/pagePath.ts";

const FOLDERS = /(?<=\/)(?:([a-z]{2}(?:-\w+)?)\/)?(?:(?:region|partnership)\/[a-z0-9-]+\/)?$/;

/** The fields of an address, whichever of them its folder says; of any edition. */
export function fieldsOf(url: string): Record<string, string> {
  const { pathname, search } = new URL(url);
  const [folder = "", lang] = FOLDERS.exec(pathname) ?? [];
  return Object.fromEntries(new URLSearchParams(pageQuery(lang ? [lang as Lang] : [], folder, search)));
}
