/** One typographic point (DTP, 1/72 inch) in millimetres. */
export const PT = 25.4 / 72;

/** The smallest type and the thinnest line that a newspaper press holds: 6 pt and 0.25 pt, in millimetres. */
export const LEAST_TYPE = 6 * PT;
export const LEAST_LINE = 0.25 * PT;
