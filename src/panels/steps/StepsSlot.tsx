import type { State } from "../../state/state.ts";
import type { PanelProps } from "../panelProps.ts";
import { useReturnFocus } from "../parts/dialog/useReturnFocus.ts";
import { Steps } from "./Steps.tsx";

const isTold = ({ step }: State) => step !== null;

/** The story, where the reader follows it, or nothing. */
export function StepsSlot({ store, atlas }: PanelProps) {
  const step = store.fields.step.value;
  useReturnFocus(store, isTold);
  return step === null ? null : <Steps store={store} atlas={atlas} step={step} />;
}
