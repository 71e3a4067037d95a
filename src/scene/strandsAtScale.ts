import { strand } from "../geometry/strand.ts";
import type { MarkSizes, ScaledStrand } from "./drawn.ts";
import type { Scene } from "./scene.ts";

/** The paths of all lanes where the world is `worldSize` CSS px (or mm) wide. Paths in the unit square. */
export function strandsAtScale({ ribbons }: Scene, worldSize: number, sizes: MarkSizes): ScaledStrand[] {
  return ribbons.flatMap(({ curve, lanes }) =>
    lanes.map(({ id, offset }) => ({
      id,
      path: strand(curve, (offset * sizes.strandGap) / worldSize, sizes.taper / worldSize),
    })),
  );
}
