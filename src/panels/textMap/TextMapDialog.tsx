import type { ReadonlySignal } from "@preact/signals";
import type { FileFault } from "../../atlas/files/fault.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { Dialog } from "../parts/dialog/Dialog.tsx";
import type { DialogHandle } from "../parts/dialog/useDialog.ts";
import { TextMap } from "./TextMap.tsx";
import "./textMap.css";

interface Props extends PanelProps {
  dialog: DialogHandle;
  faults: ReadonlySignal<readonly FileFault[]>;
  /** The region to begin at, anew with every opening. */
  at: { adcode: number | null } | null;
}

/** The map as a text, for whoever cannot see it: https://www.w3.org/WAI/WCAG22/Techniques/general/G92 */
export function TextMapDialog({ dialog, store, atlas, faults, at }: Props) {
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  return (
    <Dialog dialog={dialog} title={words.textMap.name} words={words}>
      {() => <TextMap store={store} atlas={atlas} faults={faults} at={at} />}
    </Dialog>
  );
}
