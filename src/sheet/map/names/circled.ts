const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱";

/** A number from 1 in a ring, as one letter. */
export const circled = (number: number) => [...CIRCLED][number - 1] ?? String(number);
