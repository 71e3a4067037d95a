import { THEMES } from "../atlas/schema.ts";
import { strandOffsets } from "../geometry/strand.ts";
import type { SceneLane, SceneStrand } from "./scene.ts";

/** Strands beside each other that can still be told apart, and hit. */
const MOST = 12;

/** Whether a ribbon has too many strands to draw each of them. */
export const isBundled = ({ strands }: { strands: readonly SceneStrand[] }): boolean => strands.length > MOST;

/** What is drawn of the strands of a pair: each of them, or, where they are too many, one line a theme. */
export function lanesOf(adcode: number, strands: readonly SceneStrand[]): SceneLane[] {
  if (!isBundled({ strands }))
    return strands.map(({ id, theme, offset }) => ({ id, theme, offset, legs: [id] }));
  const byTheme = THEMES.map((theme) => ({ theme, own: strands.filter((strand) => strand.theme === theme) }));
  const drawn = byTheme.filter(({ own }) => own.length > 0);
  const offsets = strandOffsets(drawn.length);
  return drawn.map(({ theme, own }, i) => ({
    id: `*${theme}:${adcode}`,
    theme,
    offset: offsets[i] ?? 0,
    legs: own.map(({ id }) => id),
  }));
}
