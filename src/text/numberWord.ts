import type { Lang } from "../state/lang.ts";

const WORDS: Record<Lang, string> = {
  zh: "零 一 两 三 四 五 六 七 八 九 十 十一 十二",
  en: "no one two three four five six seven eight nine ten eleven twelve",
};

/** A number of things as a sentence has it: in words up to twelve, beyond that in figures. */
export const numberWord = (number: number, lang: Lang): string =>
  WORDS[lang].split(" ")[number] ?? String(number);
