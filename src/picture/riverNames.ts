import { relativePath } from "../geometry/relativePath.ts";
import { LOOK } from "../render/look.ts";
import { element, escapeXml, group } from "../render/svg.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { RiverName } from "../scene/riverNamesAtScale.ts";
import { toPlane } from "./plane.ts";
import { haloAttributes, TO_BASELINE, typeAttributes } from "./writing.ts";

const { river } = LOOK;

/** The rivers' names along their courses. */
export function pictureRiverNames(
  { worldSize, sizes }: Pick<Drawn, "worldSize" | "sizes">,
  rivers: readonly RiverName[],
): string {
  const onPlane = toPlane(worldSize);
  const names = rivers.map(({ name, rank, path }, i) => {
    const size = sizes.river(rank);
    const id = `picture-course-${i}`;
    const type = { size, face: "serif", fill: river.nameColour[rank] } as const;
    const attributes = {
      ...typeAttributes(type),
      ...haloAttributes(river.nameHalo.colour, river.nameHalo.width),
      dy: TO_BASELINE * size,
      "letter-spacing": river.letterSpacing * size,
    };
    const along = element("textPath", { href: `#${id}`, startOffset: "50%" }, escapeXml(name));
    return (
      element("path", { id, fill: "none", d: relativePath(path.map(onPlane), 1) }) +
      element("text", attributes, along)
    );
  });
  return group("riverNames", names);
}
