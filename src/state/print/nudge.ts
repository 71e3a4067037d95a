/** How far a name on a sheet's map is moved from where it was placed. */
export interface Nudge {
  /** Of what it names: an adcode as text, or the id of a venue, of the main river or of a province. */
  id: string;
  /** To the right and down, in mm. */
  x: number;
  y: number;
}

/** To each side, in mm: farther away a name says nothing of its place. */
export const MOST_NUDGE = 30;

/** Millimetres to a tenth, within reach. */
const nudged = (mm: number) => Math.round(Math.min(MOST_NUDGE, Math.max(-MOST_NUDGE, mm)) * 10) / 10 || 0;

/** Puts a name elsewhere, or back where both are 0. */
export function withNudge(nudges: readonly Nudge[], { id, x, y }: Nudge): readonly Nudge[] {
  const others = nudges.filter((other) => other.id !== id);
  const next = { id, x: nudged(x), y: nudged(y) };
  return next.x || next.y ? [...others, next] : others;
}

const PART = /^([\w-]+):(-?\d{1,2}(?:\.\d)?):(-?\d{1,2}(?:\.\d)?)$/;

function readPart(part: string, names: readonly string[]): Nudge | undefined {
  const [, id = "", x, y] = PART.exec(part) ?? [];
  // Minus nothing is nothing.
  const nudge = { id, x: Number(x) || 0, y: Number(y) || 0 };
  const isNear = Math.abs(nudge.x) <= MOST_NUDGE && Math.abs(nudge.y) <= MOST_NUDGE;
  return names.includes(id) && isNear && (nudge.x || nudge.y) ? nudge : undefined;
}

/**
 * Reads names and how far each is moved, `ID:X:Y` in mm with commas between them, each once.
 *
 * @param names Ids of what can be named.
 * @returns `refused` are the parts that are not usable.
 */
export function readNudges(
  text: string,
  names: readonly string[],
): { nudges: readonly Nudge[]; refused: readonly string[] } {
  const nudges: Nudge[] = [];
  const refused: string[] = [];
  for (const part of text.split(",")) {
    const nudge = readPart(part, names);
    if (nudge && !nudges.some(({ id }) => id === nudge.id)) nudges.push(nudge);
    else refused.push(part);
  }
  return { nudges, refused };
}

/** The inverse of {@link readNudges}; null where no name is moved. */
export const writeNudges = (nudges: readonly Nudge[]): string | null =>
  nudges.map(({ id, x, y }) => [id, x, y].join(":")).join(",") || null;
