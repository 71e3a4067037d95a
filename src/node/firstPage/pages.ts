import type { Atlas } from "../../atlas/atlas.ts";
import { writeAddress } from "../../state/address.ts";
import { LANGS, type Lang } from "../../state/lang.ts";
import { pagePath } from "../../state/pagePath.ts";
import type { Selection } from "../../state/selection.ts";
import { START } from "../../state/state.ts";

/** A page that the build writes: an address with a folder of its own. */
export interface SitePage {
  lang: Lang;
  selection: Selection;
  /** Its folder, from the site's root, ending in `/`; empty for the root itself. */
  path: string;
  /** From there to the root: `../`, as often as needed. */
  root: string;
}

function pageOf(lang: Lang, selection: Selection): SitePage {
  const path = pagePath(writeAddress({ ...START, lang, selection }));
  return { lang, selection, path, root: "../".repeat(path.split("/").length - 1) };
}

/** The page of the same in another language. */
export const inLanguage = ({ selection }: SitePage, lang: Lang): SitePage => pageOf(lang, selection);

/** All pages of the site: the start, each region and each partnership, in each language. */
export function sitePages({ jurisdictions, partnerships }: Atlas): SitePage[] {
  const subjects: Selection[] = [
    null,
    ...[...jurisdictions.keys()].map((adcode) => ({ kind: "region", adcode }) as const),
    ...partnerships.map(({ id }) => ({ kind: "partnership", id }) as const),
  ];
  return LANGS.flatMap((lang) => subjects.map((selection) => pageOf(lang, selection)));
}
