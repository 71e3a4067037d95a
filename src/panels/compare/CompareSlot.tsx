import type { ReadonlySignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Scene } from "../../scene/scene.ts";
import type { State } from "../../state/state.ts";
import type { PanelProps } from "../panelProps.ts";
import { useReturnFocus } from "../parts/dialog/useReturnFocus.ts";
import { Compare } from "./Compare.tsx";

interface Props extends PanelProps {
  scene: ReadonlySignal<Scene>;
}

const hasCompare = ({ compare }: State) => compare !== null;

/** The comparison, or nothing. */
export function CompareSlot({ store, atlas, scene }: Props) {
  const isOpen = hasCompare(store.state.value);
  const openedWithPage = useRef(isOpen);
  if (!isOpen) openedWithPage.current = false;
  useReturnFocus(store, hasCompare);
  if (!isOpen) return null;
  return <Compare store={store} atlas={atlas} scene={scene} takesFocus={!openedWithPage.current} />;
}
