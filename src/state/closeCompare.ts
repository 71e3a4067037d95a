import type { Patch } from "./state.ts";

/** Closes the comparison and forgets its order and how its window was set. */
export const CLOSE_COMPARE: Patch = { compare: null, sort: null, table: [] };
