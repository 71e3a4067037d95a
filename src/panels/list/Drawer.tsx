import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Words } from "../../text/words.ts";
import { useWholeLines } from "../parts/wholeLines/useWholeLines.ts";
import { nextStop, type Stop, stopBeside } from "./drawerStops.ts";
import { useDrawerDrag } from "./useDrawerDrag.ts";

interface Props {
  words: Words;
  header: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of the list: a column on a wide screen, on a phone a drawer over the map with three heights. */
export function Drawer({ words, header, children }: Props) {
  const [stop, setStop] = useState<Stop>("peek");
  const { height, handlers } = useDrawerDrag(setStop);
  const body = useRef<HTMLDivElement>(null);
  useWholeLines(body, true);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowUp: 1, ArrowDown: -1, Home: -2, End: 2 }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    setStop(stopBeside(stop, steps));
  };

  return (
    <main
      class="drawer"
      data-stop={stop}
      data-dragged={height !== null}
      data-covers-map
      style={height === null ? {} : { height: `${height}px` }}
    >
      <div class="drawer-header" {...handlers}>
        <button
          type="button"
          class="drawer-handle"
          aria-expanded={stop !== "peek"}
          aria-controls="drawer-body"
          aria-label={words.listHandle + words.colon + words.listHeight[stop]}
          onClick={() => setStop(nextStop(stop))}
          onKeyDown={onKeyDown}
        />
        {header}
      </div>
      {/* The keyboard goes into a drawer that is folded away, and unfolds it. */}
      <div
        class="drawer-body"
        id="drawer-body"
        ref={body}
        onFocusIn={() => stop === "peek" && setStop("half")}
      >
        {children}
      </div>
    </main>
  );
}
