/** A plain number as a PDF writes it: no exponent, at most three decimals. */
export const number = (value: number) => String(Math.round(value * 1000) / 1000 + 0);

/**
 * The unit of a page's content in mm: the sheet's lengths are whole numbers of it, which are short, and quickly written.
 */
export const UNIT = 0.01;

/** A length of so many mm, to a micrometre. */
export const length = (mm: number) => String(Math.round(mm * 1000) / 10 + 0);
