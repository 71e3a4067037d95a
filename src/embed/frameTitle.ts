import type { EmbedLang } from "./frameQuery.ts";

/** What a reader of the screen hears of the frame; `embed.js` has it too, and must stay small. */
export const FRAME_TITLE: Record<EmbedLang, string> = {
  zh: "绵渝协同地图，可点选的地图",
  en: "Mianyu Atlas, an interactive map",
};
