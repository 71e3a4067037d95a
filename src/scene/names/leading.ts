/** Height of a line of a name, in letter heights. */
export const LEADING = 1.2;
