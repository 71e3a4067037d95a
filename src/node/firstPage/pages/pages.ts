import type { Atlas } from "../../../atlas/atlas.ts";
import { comparePresets } from "../../../atlas/compare/comparePresets.ts";
import type { Edition } from "../../../atlas/edition/edition.ts";
import type { Lang } from "../../../atlas/lang.ts";
import { writeAddress } from "../../../state/address.ts";
import { pagePath } from "../../../state/pagePath.ts";
import { type State, startIn } from "../../../state/state.ts";

/** What a page opens with: a subject, areas side by side, the story, or nothing. */
export type Opened = Pick<State, "selection" | "compare" | "step">;

/** A page that the build writes: an address with a folder of its own. */
export interface SitePage extends Opened {
  lang: Lang;
  /** Its folder, from the site's root, ending in `/`; empty for the root itself. */
  path: string;
  /** From there to the root: `../`, as often as needed. */
  root: string;
}

/** The page of what is opened, in a language; the start where nothing is. */
export function pageOf(edition: Edition, lang: Lang, opened: Partial<Opened> = {}): SitePage {
  const { selection = null, compare = null, step = null } = opened;
  const state = { ...startIn(lang), selection, compare, step };
  const path = pagePath(edition, writeAddress(state, edition.languages[0]));
  return { lang, selection, compare, step, path, root: "../".repeat(path.split("/").length - 1) };
}

/** All pages of the site: the start, each region, each partnership, each preset comparison and the story, in each language. */
export function sitePages({ edition, jurisdictions, partnerships }: Atlas): SitePage[] {
  const opened: Partial<Opened>[] = [
    {},
    ...[...jurisdictions.keys()].map((adcode) => ({ selection: { kind: "region", adcode } as const })),
    ...partnerships.map(({ id }) => ({ selection: { kind: "partnership", id } as const })),
    ...comparePresets(edition).map(({ adcodes }) => ({ compare: adcodes })),
    ...(edition.story.length > 0 ? [{ step: 1 }] : []),
  ];
  return edition.languages.flatMap((lang) => opened.map((one) => pageOf(edition, lang, one)));
}
