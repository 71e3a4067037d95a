import { isWithin, scaleBox, touches } from "../../geometry/box.ts";
import type { Drawn, Surroundings } from "../drawn.ts";

type Names = Drawn["names"];

/**
 * Names without those of bystanders that the edge of the map, or what lies over it, would cut off: before the scripts,
 * node/firstPage/scripts/layOut.ts does so. What is out of sight keeps its name.
 */
export function withoutCut(names: Names, worldSize: number, { frame, boxes }: Surroundings): Names {
  return new Map(
    [...names].filter(([, { standing, box }]) => {
      if (standing !== "aside") return true;
      const place = scaleBox(box, 1 / worldSize);
      const isUnder = boxes.some((over) => touches(place, over));
      return !isUnder && (isWithin(place, frame) || !touches(place, frame));
    }),
  );
}
