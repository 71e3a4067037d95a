/** A whole number of `1 / scale` as the shortest text that SVG reads: `.12`, `-3`, `4.5`. */
function short(whole: number, scale: number): string {
  const text = String(whole / scale);
  if (text.startsWith("0.")) return text.slice(1);
  return text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}

/** Nearly all steps are short: the text of each is made once. By decimals and number. */
const kept: Map<number, string>[] = [];
const MOST_KEPT = 2000;

/**
 * The shortest text of a whole number of `1 / 10 ** decimals` that SVG reads.
 *
 * @param decimals 0 or more.
 */
export function pathNumber(whole: number, decimals: number): string {
  kept[decimals] ??= new Map();
  const texts = kept[decimals];
  const known = texts.get(whole);
  if (known !== undefined) return known;
  const made = short(whole, 10 ** decimals);
  if (texts.size < MOST_KEPT) texts.set(whole, made);
  return made;
}
