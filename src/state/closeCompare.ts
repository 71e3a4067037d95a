import type { Patch } from "./state.ts";

/** Closes the comparison and forgets its order. */
export const CLOSE_COMPARE: Patch = { compare: null, sort: null };
