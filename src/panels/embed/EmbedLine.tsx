import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { useDialog } from "../parts/dialog/useDialog.ts";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { SourcesDialog } from "../sources/SourcesDialog.tsx";
import { fullQuery } from "./fullQuery.ts";

/** The line under an embedded map: where it comes from, the other languages, and the whole atlas. */
export function EmbedLine({ store, atlas }: PanelProps) {
  const sources = useDialog();
  const state = store.state.value;
  const words = wordsOf(atlas.value.edition, state.lang);
  return (
    <footer class="embed-line">
      <span class="embed-attribution">{`${words.attribution} · ${words.about.indicative}`}</span>
      <button type="button" class="text-button" aria-haspopup="dialog" onClick={sources.open}>
        {words.sourcesShort}
      </button>
      <LanguageSwitch store={store} atlas={atlas} look="text-button" />
      <a class="embed-full" href={fullQuery(state, words.languages[0])} target="_blank" rel="noopener">
        <span class="embed-full-long">{words.share.full}</span>
        <span class="embed-full-short">{words.share.fullShort}</span>
        <span aria-hidden="true"> ↗</span>
        <span class="visually-hidden">{words.share.newTab}</span>
      </a>
      <SourcesDialog dialog={sources} store={store} atlas={atlas} />
    </footer>
  );
}
