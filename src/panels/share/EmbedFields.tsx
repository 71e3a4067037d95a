import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { CopyField } from "./CopyField.tsx";
import { embedCode } from "./embedCode.ts";

/** The map for a page of one's own: as an element with its script, and as a frame. A file of the disk has no address. */
export function EmbedFields({ store, atlas }: PanelProps) {
  const state = store.state.value;
  const { edition } = atlas.value;
  const words = wordsOf(edition, state.lang);
  const { share } = words;
  const isFile = location.protocol === "file:";
  const root = new URL(store.href({ lang: edition.languages[0] }), location.href).href;
  const code = embedCode(edition, state, root);
  return (
    <section>
      <h3 class="share-heading">{share.embed}</h3>
      <p class="share-note">{isFile ? share.embedOfFile : share.embedNote}</p>
      {!isFile && (
        <>
          <h4 class="small-heading" id="share-script">
            {share.withScript}
          </h4>
          <CopyField words={words} heading="share-script" name={share.withScript} text={code.script} />
          <h4 class="small-heading" id="share-frame">
            {share.withoutScript}
          </h4>
          <p class="share-note">{share.withoutScriptNote}</p>
          <CopyField words={words} heading="share-frame" name={share.withoutScript} text={code.frame} />
        </>
      )}
    </section>
  );
}
