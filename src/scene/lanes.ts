import type { Edition } from "../atlas/edition/edition.ts";
import { strandOffsets } from "../geometry/lines/strand.ts";
import type { SceneLane, SceneRibbon, SceneStrand } from "./scene.ts";

/** Strands beside each other that can still be told apart, and hit. */
const MOST = 12;

/** Whether a ribbon has too many strands to draw each of them. */
export const isBundled = ({ strands }: { strands: readonly SceneStrand[] }): boolean => strands.length > MOST;

/** What is drawn of the strands of a pair: each of them, or, where they are too many, one line a theme. */
export function lanesOf(
  { themes }: Edition,
  { from, adcode }: Pick<SceneRibbon, "from" | "adcode">,
  strands: readonly SceneStrand[],
): SceneLane[] {
  if (!isBundled({ strands }))
    return strands.map(({ id, theme, offset, isOneOfMany }) => ({
      id,
      theme,
      offset,
      legs: [id],
      isQuiet: isOneOfMany,
    }));
  const byTheme = themes.map(({ id }) => ({ theme: id, own: strands.filter(({ theme }) => theme === id) }));
  const drawn = byTheme.filter(({ own }) => own.length > 0);
  const offsets = strandOffsets(drawn.length);
  return drawn.map(({ theme, own }, i) => ({
    id: `*${theme}:${from}-${adcode}`,
    theme,
    offset: offsets[i] ?? 0,
    legs: own.map(({ id }) => id),
    isQuiet: own.every(({ isOneOfMany }) => isOneOfMany),
  }));
}
