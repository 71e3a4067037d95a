import { relativePath } from "../geometry/relativePath.ts";
import { LOOK } from "../render/look.ts";
import { digits, element, group, type SvgElement } from "../render/svg.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { GroundName } from "../scene/groundNamesAtScale.ts";
import { toPlane } from "./plane.ts";
import { TO_BASELINE, typeAttributes } from "./writing.ts";

const { colour, halo, letterSpacing } = LOOK.ground.name;

/**
 * The names of rivers along their courses, and of provinces across their land.
 *
 * @param course What each course's id begins with, in a page that has several pictures.
 */
export function pictureGroundNames(
  { scene, worldSize, sizes }: Pick<Drawn, "scene" | "worldSize" | "sizes">,
  all: readonly GroundName[],
  course = "picture-course-",
): readonly SvgElement[] {
  const onPlane = toPlane(scene.edition, worldSize);
  const names = all.flatMap(({ name, kind, path }, i) => {
    const size = sizes.ground(kind);
    const isRiver = kind !== "province";
    const id = `${course}${i}`;
    const type = { size, face: isRiver ? "serif" : "sans", fill: colour[kind] } as const;
    // All in letter heights: a course may be drawn for another scale than it is seen at.
    const attributes = {
      ...typeAttributes(type),
      "data-size": size,
      stroke: halo.colour,
      "stroke-width": `${digits((halo.width * 2) / size)}em`,
      dy: `${digits(TO_BASELINE)}em`,
      "letter-spacing": `${letterSpacing[isRiver ? "river" : "province"]}em`,
    };
    const along = element("textPath", { href: `#${id}`, startOffset: "50%" }, [name]);
    return [
      element("path", { id, fill: "none", d: relativePath(path.map(onPlane), 1) }),
      element("text", attributes, [along]),
    ];
  });
  return group("groundNames", names);
}
