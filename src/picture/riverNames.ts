import type { Box } from "../geometry/box.ts";
import { zoomFor } from "../geometry/mercator.ts";
import { relativePath } from "../geometry/relativePath.ts";
import { textWidth } from "../geometry/textWidth.ts";
import { riverStretches } from "../scene/riverStretches.ts";
import type { Drawn } from "../scene/subjectAt.ts";
import { element, escapeXml, group } from "../sheet/page/svg.ts";
import { typeAttributes } from "../sheet/page/type.ts";
import { LOOK } from "../style/look.ts";
import { toPlane } from "./plane.ts";
import { haloAttributes, TO_BASELINE } from "./writing.ts";

const { river } = LOOK;

/** Whether a rank is named at a zoom. */
const isNamed = (rank: 1 | 2 | 3, zoom: number) => rank === 1 || zoom >= river.nameFrom[rank];

/** The rivers' names along the clear stretches of their courses; see {@link riverStretches}. */
export function pictureRiverNames(drawn: Drawn, frame: Box): string {
  const { worldSize, sizes } = drawn;
  const onPlane = toPlane(worldSize);
  const names = riverStretches(drawn, frame)
    .filter(({ rank }) => isNamed(rank, zoomFor(worldSize)))
    .flatMap(({ name, rank, path }, i) => {
      const course = path.map(onPlane);
      const size = sizes.river(rank);
      const length = textWidth(name, size) * (1 + river.letterSpacing);
      const [first, last] = [course[0], course.at(-1)];
      if (!first || !last) return [];
      // Text runs from left to right, whichever way the river flows.
      const upright = last[0] >= first[0] ? course : course.toReversed();
      if (Math.hypot(last[0] - first[0], last[1] - first[1]) < length) return [];
      const id = `picture-course-${i}`;
      return [
        element("path", { id, fill: "none", d: relativePath(upright, 1) }) +
          element(
            "text",
            {
              ...typeAttributes(name, { size, face: "serif", fill: river.nameColour[rank] }),
              ...haloAttributes(river.nameHalo.colour, river.nameHalo.width),
              dy: TO_BASELINE * size,
              "letter-spacing": river.letterSpacing * size,
              "text-anchor": "middle",
            },
            element("textPath", { href: `#${id}`, startOffset: "50%" }, escapeXml(name)),
          ),
      ];
    });
  return group("riverNames", names);
}
