import { openStep } from "../../state/openStep.ts";
import { subjectKey } from "../../state/state.ts";
import { stepSubjects } from "../../state/stepSubjects.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";

/** The way from a card to the story: on in it where the reader has left it, else to the step that tells of what is open. */
export function StepLink({ store, atlas }: PanelProps) {
  const { edition } = atlas.value;
  const words = wordsOf(edition, store.fields.lang.value).story;
  const [last, open] = [store.lastStep.value, subjectKey(store.fields.selection.value)];
  const own =
    edition.story.findIndex((step) => stepSubjects(step).some((one) => subjectKey(one) === open)) + 1;
  const step = last ?? own;
  if (step === 0) return null;
  return (
    <button type="button" class="text-button step-link" onClick={() => store.patch(openStep(step))}>
      {last === null ? words.toldIn(step) : words.goOn(step, edition.story.length)}
    </button>
  );
}
