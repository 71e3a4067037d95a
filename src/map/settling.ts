import type { MapContent } from "./content/mapContent.ts";
import type { Stage } from "./stage/stage.ts";

/** Brings strands and names into their places for the present scale; of several wishes the last counts. */
export interface Settling {
  /** The scale for which everything is in its place; null until it is. */
  worldSize(): number | null;
  begin(): void;
  /** What is under way would come to a view that is left already. */
  cancel(): void;
}

/** @param done Everything is in its place. */
export function settling(
  stage: Pick<Stage, "view" | "inSteps">,
  content: Pick<MapContent, "settle">,
  done: () => void,
): Settling {
  let settled: number | null = null;
  let latest = 0;
  function* steps(mine: number) {
    if (mine !== latest) return;
    for (const _ of content.settle()) {
      yield;
      if (mine !== latest) return;
    }
    settled = stage.view().worldSize;
    done();
  }
  return {
    worldSize: () => settled,
    begin() {
      settled = null;
      latest++;
      stage.inSteps(steps(latest));
    },
    cancel() {
      latest++;
    },
  };
}
