/** Marks that Chinese sets as wide as a character, and English narrow. */
const MARKS = /[“”‘’…·]/g;
const CLOSING: Readonly<Record<string, string>> = { "“": "”", "‘": "’" };
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Places of the marks in a line that are English: quotation marks around English that no Chinese touches, dots and
 * apostrophes beside no Chinese.
 */
export function latinMarks(line: string): ReadonlySet<number> {
  const latin = new Set<number>();
  const judged = new Set<number>();
  for (const { 0: mark, index } of line.matchAll(MARKS)) {
    if (judged.has(index)) continue;
    const closing = CLOSING[mark];
    const end = closing ? line.indexOf(closing, index) : -1;
    const pair = end > index ? [index, end] : [index];
    const beside =
      end > index
        ? line.slice(Math.max(0, index - 1), end + 2)
        : `${line.slice(0, index).trimEnd().slice(-1)}${line
            .slice(index + 1)
            .trimStart()
            .slice(0, 1)}`;
    for (const at of pair) {
      judged.add(at);
      if (!CHINESE.test(beside)) latin.add(at);
    }
  }
  return latin;
}
