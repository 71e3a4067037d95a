import { WORDS } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { useDialog } from "../parts/useDialog.ts";
import { SourcesDialog } from "../sources/SourcesDialog.tsx";
import { fullQuery } from "./fullQuery.ts";

/** The line under an embedded map: where it comes from, the other language, and the whole atlas. */
export function EmbedLine({ store, atlas }: PanelProps) {
  const sources = useDialog();
  const state = store.state.value;
  const words = WORDS[state.lang];
  const { short, full, lang: other } = words.otherLanguage;
  return (
    <footer class="embed-line">
      <span class="embed-attribution">{`${words.attribution} · ${words.about.indicative}`}</span>
      <button type="button" class="text-button" aria-haspopup="dialog" onClick={sources.open}>
        {words.sourcesShort}
      </button>
      <button
        type="button"
        class="text-button"
        lang={other}
        aria-label={`${short}${words.colon}${full}`}
        onClick={() => store.patch({ lang: state.lang === "zh" ? "en" : "zh" })}
      >
        {short}
      </button>
      <a class="embed-full" href={fullQuery(state)} target="_blank" rel="noopener">
        <span class="embed-full-long">{words.share.full}</span>
        <span class="embed-full-short">{words.share.fullShort}</span>
        <span aria-hidden="true"> ↗</span>
        <span class="visually-hidden">{words.share.newTab}</span>
      </a>
      <SourcesDialog dialog={sources} store={store} atlas={atlas} />
    </footer>
  );
}
