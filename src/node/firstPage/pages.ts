import type { Atlas } from "../../atlas/atlas.ts";
import type { Edition } from "../../atlas/edition.ts";
import type { Lang } from "../../atlas/lang.ts";
import { writeAddress } from "../../state/address.ts";
import { pagePath } from "../../state/pagePath.ts";
import type { Selection } from "../../state/selection.ts";
import { startIn } from "../../state/state.ts";

/** A page that the build writes: an address with a folder of its own. */
export interface SitePage {
  lang: Lang;
  selection: Selection;
  /** Its folder, from the site's root, ending in `/`; empty for the root itself. */
  path: string;
  /** From there to the root: `../`, as often as needed. */
  root: string;
}

export function pageOf({ languages }: Edition, lang: Lang, selection: Selection): SitePage {
  const path = pagePath(languages, writeAddress({ ...startIn(lang), selection }, languages[0]));
  return { lang, selection, path, root: "../".repeat(path.split("/").length - 1) };
}

/** All pages of the site: the start, each region and each partnership, in each language. */
export function sitePages({ edition, jurisdictions, partnerships }: Atlas): SitePage[] {
  const subjects: Selection[] = [
    null,
    ...[...jurisdictions.keys()].map((adcode) => ({ kind: "region", adcode }) as const),
    ...partnerships.map(({ id }) => ({ kind: "partnership", id }) as const),
  ];
  return edition.languages.flatMap((lang) => subjects.map((selection) => pageOf(edition, lang, selection)));
}
