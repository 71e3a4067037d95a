import { useEffect } from "preact/hooks";
import { openStep } from "../../state/openStep.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { AllButton } from "../parts/AllButton.tsx";
import { useWholeLines } from "../parts/wholeLines/useWholeLines.ts";
import { StepItem } from "./StepItem.tsx";
import { Stepper } from "./Stepper.tsx";
import { useStepScroll } from "./useStepScroll.ts";

const LEADS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

interface Props extends PanelProps {
  /** The one that is told, from 1. */
  step: number;
}

/** The story: its steps in a column to scroll through, on a phone in a row to swipe through; the map shows each. */
export function Steps({ store, atlas, step }: Props) {
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  const { story } = atlas.value.edition;
  const go = (to: number, how: "push" | "replace" = "push") => {
    if (to >= 1 && to <= story.length) store.patch(openStep(to), how);
  };
  const { ref, ...scrolling } = useStepScroll(step, (to) => go(to, "replace"));
  useWholeLines(ref);
  useEffect(() => {
    // Who has opened the story goes on in it; a page that opens with it keeps the focus where it is.
    if (store.start.step === null)
      ref.current?.children[step - 1]?.querySelector("button")?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const lead = LEADS[event.key];
    if (lead === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(step + lead);
  };
  return (
    <section class="steps" aria-label={words.story.name} data-covers-map onKeyDown={onKeyDown}>
      <div class="panel-bar">
        <AllButton store={store} atlas={atlas} />
        <Stepper words={words} step={step} steps={story.length} go={go} />
      </div>
      <ol class="steps-list" ref={ref} {...scrolling}>
        {story.map((one, i) => (
          <StepItem
            key={one.id}
            store={store}
            atlas={atlas}
            step={one}
            place={i + 1}
            isTold={i + 1 === step}
            go={() => go(i + 1)}
          />
        ))}
      </ol>
    </section>
  );
}
