import { useState } from "preact/hooks";
import { loadChunk } from "../../browser/loadChunk.ts";
import { NeedsReload } from "../../browser/NeedsReload.ts";
import { WORDS } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";

/** The sheet of this view as a picture; what draws it comes with the first press. */
export function PictureField({ store, atlas }: PanelProps) {
  const { share, composer, outdated } = WORDS[store.fields.lang.value];
  const [part, setPart] = useState<number | null>(null);
  const [message, setMessage] = useState("");
  const save = async () => {
    if (part !== null) return;
    setMessage("");
    setPart(0);
    try {
      const { sharePicture } = await loadChunk(() => import("./sharePicture.ts"));
      setMessage(await sharePicture(atlas.value, store.state.value, setPart));
    } catch (error) {
      setMessage(error instanceof NeedsReload ? outdated : share.notDrawn);
    }
    setPart(null);
  };
  const drawing = part !== null && composer.drawing(Math.round(part * 100));
  return (
    <section>
      <h3 class="share-heading">{share.picture}</h3>
      <p class="share-note">{share.pictureNote}</p>
      <div class="copy-field-buttons">
        {/* Not `disabled` while it draws: the focus would be lost. */}
        <button type="button" class="map-button" aria-disabled={part !== null} onClick={save}>
          {share.savePicture}
        </button>
        {part !== null && <progress value={part} aria-label={share.picture} />}
        <span aria-hidden="true">{drawing}</span>
        <span class="share-end" role="status">
          {message}
        </span>
      </div>
    </section>
  );
}
