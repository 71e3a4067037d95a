/** A text of somebody's as it may stand in a line: without what breaks the line, or turns what is around it. */
export const plainText = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, "");
