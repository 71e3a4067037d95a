import { sheetOfState } from "../../sheet/sheetOfState.ts";
import { sheetPatch } from "../../state/print/sheetFields.ts";
import { type Patch, type State, subjectKey } from "../../state/state.ts";

const COMPARE = "compare:";

/** The key under which the composer's list has a comparison. */
export const compareKey = (adcodes: readonly number[]) => COMPARE + adcodes.join(",");

/** The key of what the sheet shows: empty for the whole. */
export function chosenKey(state: State): string {
  const { subject } = sheetOfState(state);
  return subject?.kind === "compare" ? compareKey(subject.adcodes) : subjectKey(subject);
}

/** What choosing a key changes: the sheet shows it, and so does the map when the reader goes back to it. */
export function choosing(state: State, key: string): Patch {
  if (key === "") return sheetPatch(state, { shows: "whole" });
  if (key.startsWith(COMPARE))
    return {
      compare: key.slice(COMPARE.length).split(",").map(Number),
      ...sheetPatch(state, { shows: null }),
    };
  const [kind, id = ""] = key.split(":");
  return {
    selection: kind === "region" ? { kind, adcode: Number(id) } : { kind: "partnership", id },
    // An open comparison stays, and would come first.
    ...sheetPatch(state, { shows: state.compare?.length ? "selection" : null }),
  };
}
