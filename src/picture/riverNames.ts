import { relativePath } from "../geometry/relativePath.ts";
import { LOOK } from "../render/look.ts";
import { element, group, type SvgElement } from "../render/svg.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { RiverName } from "../scene/riverNamesAtScale.ts";
import { toPlane } from "./plane.ts";
import { haloAttributes, TO_BASELINE, typeAttributes } from "./writing.ts";

const { river } = LOOK;

/**
 * The rivers' names along their courses.
 *
 * @param course What each course's id begins with, in a page that has several pictures.
 */
export function pictureRiverNames(
  { scene, worldSize, sizes }: Pick<Drawn, "scene" | "worldSize" | "sizes">,
  rivers: readonly RiverName[],
  course = "picture-course-",
): readonly SvgElement[] {
  const onPlane = toPlane(scene.edition, worldSize);
  const names = rivers.flatMap(({ name, rank, path }, i) => {
    const size = sizes.river(rank);
    const id = `${course}${i}`;
    const type = { size, face: "serif", fill: river.nameColour[rank] } as const;
    const attributes = {
      ...typeAttributes(type),
      ...haloAttributes(river.nameHalo.colour, river.nameHalo.width),
      dy: TO_BASELINE * size,
      "letter-spacing": river.letterSpacing * size,
    };
    const along = element("textPath", { href: `#${id}`, startOffset: "50%" }, [name]);
    return [
      element("path", { id, fill: "none", d: relativePath(path.map(onPlane), 1) }),
      element("text", attributes, [along]),
    ];
  });
  return group("riverNames", names);
}
