import { type ComponentChild, render } from "preact";
import { useEffect } from "preact/hooks";
import { nextTask } from "../../browser/nextTask.ts";
import { whenQuiet } from "../../browser/whenQuiet.ts";
import type { PanelProps } from "../panelProps.ts";
import { PartnershipCard } from "./PartnershipCard.tsx";
import { RegionCard } from "./RegionCard.tsx";

/** Milliseconds that a page must have been quiet before it rehearses: sooner than a reader has read the title. */
const QUIET = 500;

function drawUnseen(card: ComponentChild): void {
  const nowhere = document.createElement("div");
  render(card, nowhere);
  render(null, nowhere);
}

/**
 * Draws a card of each kind once, nowhere, when the page has become quiet: for what it has never done a browser takes
 * twice as long, and the reader's first click would wait for that.
 */
export function useRehearsal({ store, atlas }: PanelProps): void {
  useEffect(
    () =>
      whenQuiet(QUIET, async () => {
        const [region] = atlas.peek().jurisdictions.values();
        const [partnership] = atlas.peek().partnerships;
        if (region) drawUnseen(<RegionCard store={store} atlas={atlas} region={region} />);
        // Each in a task of its own, as the two together hold a slow phone up.
        await nextTask();
        if (partnership)
          drawUnseen(<PartnershipCard store={store} atlas={atlas} partnership={partnership} />);
      }),
    [],
  );
}
