import type { Atlas } from "../../../atlas/atlas.ts";
import type { Lang } from "../../../atlas/lang.ts";
import { partnershipById } from "../../../atlas/queries/queries.ts";
import type { Selection } from "../../../state/selection.ts";

/** The short name of a region or the title of a partnership; empty while its data is missing. */
export function subjectName(atlas: Atlas, subject: NonNullable<Selection>, lang: Lang): string {
  if (subject.kind === "partnership") return partnershipById(atlas, subject.id)?.title[lang] ?? "";
  return atlas.jurisdictions.get(subject.adcode)?.name.short[lang] ?? "";
}
