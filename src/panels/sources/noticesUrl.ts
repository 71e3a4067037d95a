/** Beside the page. */
export const NOTICES = "licences.txt";

/** The address of all licences; in the one file they are among what it has unpacked (node/singleFile/singleFileBoot.ts). */
export const noticesUrl = (): string =>
  (globalThis as { builtFiles?: Record<string, string> }).builtFiles?.[NOTICES] ?? NOTICES;
