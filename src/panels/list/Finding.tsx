import { finding } from "../../atlas/queries/finding.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { regionName } from "../parts/subject/regionName.ts";
import { Title } from "../parts/Title.tsx";

/** What stands out of all partnerships, as the page's first sentence; in a language that needs it, what the title means. */
export function Finding({ store, atlas }: PanelProps) {
  const lang = store.fields.lang.value;
  const { edition } = atlas.value;
  const { panel } = wordsOf(edition, lang);
  const found = finding(atlas.value);
  if (!found) return null;
  const { count, months, most } = found;
  const named = most && { ...most, name: regionName(atlas.value, most.adcode, lang) };
  const note = edition.titleNote?.[lang];
  return (
    <p class="list-lede">
      <Title
        text={panel.finding(edition.hub?.name[lang] ?? "", count, months, named)}
        edition={edition}
        lang={lang}
      />
      <span class="list-hint">{[panel.hint, note].filter(Boolean).join(" ")}</span>
    </p>
  );
}
