import type { Lang } from "../state/state.ts";

/**
 * Names as one phrase: 绵阳、北碚 or “Mianyang, Beibei and Tongnan”.
 *
 * @param rest Words for others that are not named: “and others”.
 */
export function formatList(names: readonly string[], lang: Lang, rest = ""): string {
  if (lang === "zh") return names.join("、") + rest;
  if (rest) return `${names.join(", ")} ${rest}`;
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}
