/** A number to one decimal, as far as any measure goes. */
export const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
