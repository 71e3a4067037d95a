import type { Lang } from "../../atlas/lang.ts";
import { writeAddress } from "../../state/address.ts";
import type { State } from "../../state/state.ts";

/** The query of the same view in the whole atlas; `?` where it is the start, so that a link with it leaves out the rest. */
export const fullQuery = (state: State, home: Lang): string =>
  writeAddress({ ...state, embed: false }, home) || "?";
