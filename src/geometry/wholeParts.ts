/**
 * A number stands with what it counts, a unit or a range with itself: 258平方公里, 700余个, 26–27. A regular expression's source;
 * `counts` says whether something has to be counted.
 */
export const countedSource = (counts: "?" | "" = "?"): string =>
  String.raw`\d[\d.,]*(?:[–-]\d[\d.,]*)*(?:[余多]?(?:\s?(?:平方公里|公里|毫米)|\p{Script=Han}))${counts}`;

const made = new Map<string, RegExp>();

function ruleOf(list: string): RegExp {
  const known = made.get(list);
  if (known) return known;
  // Of two words that begin alike the longer one is meant.
  const words = list
    .split(" ")
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const word = words.length > 0 ? `(?:${words.join("|")})` : "";
  const counted = countedSource("") + (word && `${word}?`);
  const rule = new RegExp([counted, ...(word ? [`${word}[的·]?`] : []), END].join("|"), "gu");
  made.set(list, rule);
  return rule;
}

/** The last two characters of a text of some length, which no line holds one of alone. */
const END = String.raw`(?<=.{8})\p{Script=Han}{2}[^\p{Script=Han}\d]*$`;

/**
 * Cuts a Chinese text, in which a line may break between any two characters, into parts in which none may and the rest: a number
 * with what it counts, the end, and in a title, whose lines are few and stand out, words.
 *
 * @param list The words, with spaces between them. Every other text is as it was.
 */
export function wholeParts(text: string, list = ""): { text: string; isWhole: boolean }[] {
  const parts: { text: string; isWhole: boolean }[] = [];
  let end = 0;
  for (const { 0: whole, index } of text.matchAll(ruleOf(list))) {
    if (index > end) parts.push({ text: text.slice(end, index), isWhole: false });
    parts.push({ text: whole, isWhole: true });
    end = index + whole.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isWhole: false });
  return parts;
}
