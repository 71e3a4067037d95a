/** Millimetres to a tenth, as a ruler reads them: 121.3, and 100 without a point. */
export const formatMm = (mm: number) => String(Math.round(mm * 10) / 10);
