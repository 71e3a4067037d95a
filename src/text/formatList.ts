import type { Lang } from "../state/lang.ts";

/**
 * Names as one phrase: 绵阳、北碚 or “Mianyang, Beibei and Tongnan”.
 *
 * @param rest Words for others that are not named, of the kind of all but the first: “and others”.
 */
export function formatList(names: readonly string[], lang: Lang, rest = ""): string {
  if (lang === "zh") {
    const [first, ...more] = names;
    return rest ? `${first}与${more.join("、")}${rest}` : names.join("、");
  }
  if (rest) return `${names.join(", ")} ${rest}`;
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}
