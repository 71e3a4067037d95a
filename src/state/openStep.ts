import type { Patch } from "./state.ts";

/** Opens a step of the story, by its place from 1: nothing else is open beside it, and the app moves the map. */
export const openStep = (step: number): Patch => ({ step, selection: null, compare: null, camera: null });
