import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Words } from "../text/words.ts";
import { nextStop, type Stop, stopBeside } from "./sheetStops.ts";
import { useSheetDrag } from "./useSheetDrag.ts";

interface Props {
  words: Words;
  header: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of the story: a column on a wide screen, on a phone a sheet over the map with three heights. */
export function Sheet({ words, header, children }: Props) {
  const [stop, setStop] = useState<Stop>("peek");
  const { height, handlers } = useSheetDrag(setStop);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowUp: 1, ArrowDown: -1, Home: -2, End: 2 }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    setStop(stopBeside(stop, steps));
  };

  return (
    <main
      class="sheet"
      data-stop={stop}
      data-dragged={height !== null}
      data-covers-map
      style={height === null ? {} : { height: `${height}px` }}
    >
      <div class="sheet-header" {...handlers}>
        <button
          type="button"
          class="sheet-handle"
          aria-expanded={stop !== "peek"}
          aria-controls="sheet-body"
          aria-label={words.listHandle + words.colon + words.listHeight[stop]}
          onClick={() => setStop(nextStop(stop))}
          onKeyDown={onKeyDown}
        />
        {header}
      </div>
      {/* The keyboard goes into a sheet that is folded away, and unfolds it. */}
      <div class="sheet-body" id="sheet-body" onFocusIn={() => stop === "peek" && setStop("half")}>
        {children}
      </div>
    </main>
  );
}
