import { useEffect, useRef, useState } from "preact/hooks";
import type { PanelProps } from "../panelProps.ts";
import { announcement } from "./announcement.ts";

/** Says aloud what has changed. */
export function Announcer({ store, atlas }: PanelProps) {
  const state = store.state.value;
  const before = useRef(state);
  const [message, setMessage] = useState("");
  useEffect(() => {
    const next = announcement(before.current, state, atlas.peek());
    before.current = state;
    if (next) setMessage(next);
  }, [state, atlas]);
  return (
    <div class="visually-hidden" aria-live="polite">
      {message}
    </div>
  );
}
