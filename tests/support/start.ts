import { startIn } from "../../src/state/state.ts";

/** The state of a page in Chinese that says nothing else. */
export const START = startIn("zh");
