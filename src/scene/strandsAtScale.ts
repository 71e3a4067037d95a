import { isHub } from "../atlas/edition/edition.ts";
import { lengthOf, pieceOf } from "../geometry/lines/pieceOf.ts";
import { ribbonTaper, strand } from "../geometry/lines/strand.ts";
import type { MarkSizes, ScaledStrand } from "./drawn.ts";
import type { Scene } from "./scene.ts";

/** A ribbon gives this part of its length to the ring around the hub, at most. */
const MOST = 0.15;

/**
 * The paths of all lanes where the world is `worldSize` CSS px wide. They begin on a ring around the hub: drawn together
 * to its point, a dozen ribbons would be a lump. Paths in the unit square.
 */
export function strandsAtScale(
  { edition, ribbons }: Scene,
  worldSize: number,
  sizes: MarkSizes,
): ScaledStrand[] {
  return ribbons.flatMap(({ from, curve, lanes }) => {
    const length = lengthOf(curve);
    const ring = isHub(edition, from) ? Math.min(sizes.hubRing / worldSize, length * MOST) : 0;
    const seen = ring > 0 ? pieceOf(curve, ring, length) : curve;
    const taper = ribbonTaper(sizes.taper, lanes.length) / worldSize;
    return lanes.map(({ id, offset }) => ({
      id,
      path: strand(seen, (offset * sizes.strandGap) / worldSize, taper),
    }));
  });
}
