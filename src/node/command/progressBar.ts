const CELLS = 24;

/** A line of a terminal: `████████░░░░ 12/35`. */
export function progressBar(done: number, total: number): string {
  const full = total > 0 ? Math.round((done / total) * CELLS) : CELLS;
  return `${"█".repeat(full)}${"░".repeat(CELLS - full)} ${done}/${total}`;
}
