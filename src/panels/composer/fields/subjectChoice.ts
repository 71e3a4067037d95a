import type { Atlas } from "../../../atlas/atlas.ts";
import { partnershipById } from "../../../atlas/queries/queries.ts";
import { sheetOfState } from "../../../sheet/sheetOfState.ts";
import { sheetPatch } from "../../../state/print/sheetFields.ts";
import { type Patch, type State, subjectKey } from "../../../state/state.ts";

const COMPARE = "compare:";

/** The key of the story as a strip of maps. */
export const STORY = "story";

/** The key of a comparison that begins with what the sheet shows now, for the designer to go on from. */
export const OWN_AREAS = "own-areas";

/** The key under which the composer's list has a comparison. */
export const compareKey = (adcodes: readonly number[]) => COMPARE + adcodes.join(",");

/** Whether a key of the list is that of a comparison. */
export const isComparison = (key: string) => key.startsWith(COMPARE);

/** The key of what the sheet shows: empty for the whole. */
export function chosenKey(state: State): string {
  const { subject } = sheetOfState(state);
  if (subject?.kind === "story") return STORY;
  return subject?.kind === "compare" ? compareKey(subject.adcodes) : subjectKey(subject);
}

/** How the map of another subject is framed: where it was moved by hand it was moved to what the sheet is no more of. */
export const newFraming = ({ sheet }: Pick<State, "sheet">) => ({
  extent: sheet?.extent?.kind === "box" ? null : (sheet?.extent ?? null),
  crop: null,
  nudges: [],
});

/** What choosing a key changes: the sheet shows it, and so does the map when the reader goes back to it. */
export function choosing(atlas: Atlas, state: State, key: string): Patch {
  if (key === "") return sheetPatch(state, { shows: "whole", ...newFraming(state) });
  if (key === STORY) return sheetPatch(state, { shows: "story", ...newFraming(state) });
  if (key === OWN_AREAS) return choosing(atlas, state, compareKey(areasShown(atlas, state)));
  if (isComparison(key))
    return {
      step: null,
      compare: key.slice(COMPARE.length).split(",").map(Number),
      ...sheetPatch(state, { shows: null, ...newFraming(state) }),
    };
  const [kind, id = ""] = key.split(":");
  return {
    step: null,
    selection: kind === "region" ? { kind, adcode: Number(id) } : { kind: "partnership", id },
    // An open comparison stays, and would come first.
    ...sheetPatch(state, { shows: state.compare?.length ? "selection" : null, ...newFraming(state) }),
  };
}

/** The areas that the sheet is of; of the whole the first. */
function areasShown(atlas: Atlas, state: State): readonly number[] {
  const { subject } = sheetOfState(state);
  if (subject?.kind === "region") return [subject.adcode];
  const all = [...atlas.jurisdictions.keys()];
  const participants = subject?.kind === "partnership" && partnershipById(atlas, subject.id)?.participants;
  const areas = participants ? all.filter((adcode) => participants.includes(adcode)) : [];
  return areas.length > 0 ? areas : all.slice(0, 1);
}
