import type { EmbedLang } from "./frameQuery.ts";

/** What a reader of the screen hears of the frame; `embed.js` has it too, and must stay small. */
export function frameTitle(title: Record<EmbedLang, string>, lang: EmbedLang): string {
  return lang === "zh" ? `${title.zh}，可点选的地图` : `${title.en}, an interactive map`;
}
