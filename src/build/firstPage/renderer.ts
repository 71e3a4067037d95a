import type { Atlas } from "../../atlas/atlas.ts";

/** What renderApp.tsx gives; it is imported through Vite, which knows no types. */
export interface Renderer {
  renderApp(atlas: Atlas, lang: "zh" | "en"): string;
}
