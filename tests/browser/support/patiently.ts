/**
 * Runs in the page, before its own code: until its scripts are there it waits for stylesheet, fonts and first paint,
 * however long they take on this machine. See awaken.ts, whose patience is 1 and 3 s.
 */
export function patiently() {
  const { setTimeout: later } = globalThis;
  const waits = (milliseconds?: number) =>
    (milliseconds === 1000 || milliseconds === 3000) && !document.documentElement.dataset.alive;
  const wait = (act: () => void, milliseconds?: number, ...rest: unknown[]) =>
    waits(milliseconds) ? 0 : later(act, milliseconds, ...rest);
  Object.assign(globalThis, { setTimeout: wait });
}
