/** From the first to the last character of a Chinese phrase, with what is written between them. */
const PHRASE = /[《\d]*\p{Script=Han}(?:[\p{Script=Han}\d（）《》“”·，、 ]*[\p{Script=Han}》）])?/gu;

/** Cuts a text into parts that are Chinese and parts that are not, in their order. */
export function splitChinese(text: string): { text: string; isChinese: boolean }[] {
  const parts: { text: string; isChinese: boolean }[] = [];
  let end = 0;
  for (const { 0: phrase, index } of text.matchAll(PHRASE)) {
    if (index > end) parts.push({ text: text.slice(end, index), isChinese: false });
    parts.push({ text: phrase, isChinese: true });
    end = index + phrase.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isChinese: false });
  return parts;
}
