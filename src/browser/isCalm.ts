/** Whether the reader prefers that things do not move. */
export const isCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
