const WORDS = "零 一 两 三 四 五 六 七 八 九 十 十一 十二".split(" ");

/** A number of things as a sentence has it: in words up to twelve, beyond that in figures. */
export const numberWordZh = (number: number): string => WORDS[number] ?? String(number);
