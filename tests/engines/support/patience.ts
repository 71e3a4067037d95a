/** Milliseconds until something that is waited for is given up, and between two looks. */
export const PATIENCE = { timeout: 60_000, interval: 80 };
