import type { Translated } from "../../atlas/files/schema.ts";

/** A text as it is in Chinese characters, between any two of which a line may end: names are to be kept whole. */
export const chineseIn = (text: Translated | undefined): string[] =>
  Object.values(text ?? {}).filter((written) => /\p{Script=Han}/u.test(written));
