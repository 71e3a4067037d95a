const WORDS = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A number of things as a sentence has it: in words up to twelve, beyond that in figures. */
export const numberWordEn = (number: number): string => WORDS[number] ?? String(number);
