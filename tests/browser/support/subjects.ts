import type { Lang } from "../../../src/atlas/lang.ts";
import type { Selection } from "../../../src/state/selection.ts";
import { realAtlas } from "../../support/realAtlas.ts";

/** Something of the real atlas that a card explains. */
export interface Subject {
  selection: Selection;
  /** Its field in the address. */
  query: string;
  /** What its card is called. */
  name: Record<Lang, string>;
}

const { jurisdictions, partnerships } = realAtlas();

/** All of them: the regions, then the partnerships. */
export const subjects: readonly Subject[] = [
  ...[...jurisdictions.values()].map(
    ({ adcode, name }): Subject => ({
      selection: { kind: "region", adcode },
      query: `region=${adcode}`,
      name: name.short,
    }),
  ),
  ...partnerships.map(
    ({ id, title }): Subject => ({
      selection: { kind: "partnership", id },
      query: `partnership=${id}`,
      name: title,
    }),
  ),
];

/** Some of them, by their fields in the address. */
export const someSubjects = (...queries: string[]) => subjects.filter(({ query }) => queries.includes(query));
