import { openStep } from "../../state/openStep.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";

/** The way into the story, or on in it for a reader who has left it; nothing where the edition has none. */
export function StepsOffer({ store, atlas }: PanelProps) {
  const { edition } = atlas.value;
  const { story } = wordsOf(edition, store.fields.lang.value);
  const [last, steps] = [store.lastStep.value, edition.story.length];
  if (steps === 0) return null;
  return (
    <button type="button" class="steps-offer" onClick={() => store.patch(openStep(last ?? 1))}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5 3.2 12.4 8 5 12.8Z" />
      </svg>
      {last === null ? story.offer(steps) : story.goOn(last, steps)}
    </button>
  );
}
