import type { Lang } from "../state/state.ts";

/** Names as one phrase: 绵阳、北碚 or “Mianyang, Beibei and Tongnan”. */
export function formatList(names: readonly string[], lang: Lang): string {
  if (lang === "zh") return names.join("、");
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}
