/** A number as a PDF writes it: no exponent, at most three decimals, which are a micrometre. */
export const number = (value: number) => String(Math.round(value * 1000) / 1000 + 0);
