import type { Atlas } from "../../atlas/atlas.ts";
import type { Patch } from "../../state/state.ts";

/** What renderApp.tsx gives; it is imported through Vite, which knows no types. */
export interface Renderer {
  renderApp(atlas: Atlas, patch: Patch, href?: (query: string) => string): string;
  renderCard(atlas: Atlas, patch: Patch): string;
}
