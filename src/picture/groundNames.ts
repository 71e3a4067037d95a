import { LOOK } from "../render/look.ts";
import { digits, element, group, type SvgElement } from "../render/svg.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { GroundName } from "../scene/names/groundNamesAtScale.ts";
import { toPlane } from "./plane.ts";
import { TO_BASELINE, typeAttributes } from "./writing.ts";

const { colour, halo } = LOOK.ground.name;

/** The names of rivers beside their courses, and of provinces across their land. */
export function pictureGroundNames(
  { scene, worldSize, sizes }: Pick<Drawn, "scene" | "worldSize" | "sizes">,
  all: readonly GroundName[],
): readonly SvgElement[] {
  const onPlane = toPlane(scene.edition, worldSize);
  const names = all.flatMap(({ kind, pieces }) => {
    const { size, face, letterSpacing } = sizes.ground(kind);
    // All in letter heights: they may be drawn for another scale than they are seen at.
    const attributes = {
      ...typeAttributes({ size, face, fill: colour[kind] }),
      "data-size": size,
      stroke: halo.colour,
      "stroke-width": `${digits((halo.width * 2) / size)}em`,
      dy: `${digits(TO_BASELINE)}em`,
      "letter-spacing": `${letterSpacing}em`,
    };
    return pieces.map(({ text, at, turn }) => {
      const [x, y] = onPlane(at);
      const transform = turn === 0 ? undefined : `rotate(${[turn, x, y].map(digits).join(" ")})`;
      return element("text", { x, y, transform, ...attributes }, [text]);
    });
  });
  return group("groundNames", names);
}
