import type { World } from "../geometry/mercator.ts";
import type { PlacedName } from "../geometry/nameCandidates.ts";
import { LOOK } from "../render/look.ts";
import { digits, element, group, type SvgElement } from "../render/svg.ts";
import type { Drawn } from "../scene/drawn.ts";
import { TOKENS } from "../style/tokens.ts";
import { toPlane } from "./plane.ts";
import { haloAttributes, writing } from "./writing.ts";

/** A circle whose ring lies around it, as MapLibre draws one. */
export function dot(radius: number, ring: number, fill: string, stroke: string): SvgElement {
  return element("circle", { r: radius + ring / 2, fill, stroke, "stroke-width": ring });
}

/** What belongs to a point, in CSS px from it. */
export function pinned(
  [x, y]: World,
  content: readonly SvgElement[],
  attributes: Readonly<Record<string, string>> = {},
): SvgElement {
  return element("g", { ...attributes, transform: `translate(${digits(x)} ${digits(y)})` }, content);
}

/** The line from a point to a name that is not beside it. */
export function leader(
  [x, y]: World,
  { leader, foot }: PlacedName,
  onPlane: (at: World) => World,
  worldSize: number,
  look: { colour: string; width: number; opacity: number },
): SvgElement[] {
  if (!leader) return [];
  const [left, top] = onPlane([foot[0] / worldSize, foot[1] / worldSize]);
  return [
    element("line", {
      x2: left - x,
      y2: top - y,
      stroke: look.colour,
      "stroke-width": look.width,
      opacity: look.opacity,
    }),
  ];
}

/** Seats with their names and leaders, plain, in the plane of their scale. */
export function pictureMarks({ scene, worldSize, sizes, names }: Drawn): {
  points: readonly SvgElement[];
  leaders: readonly SvgElement[];
  names: readonly SvgElement[];
} {
  const onPlane = toPlane(scene.edition, worldSize);
  const points = scene.points.map((point) => {
    const [fill, ring] = point.role === "position" ? LOOK.point.position : LOOK.point.seat;
    return pinned(onPlane(point.at), [dot(sizes.point(point), LOOK.point.ring, fill, ring)]);
  });
  const leaders = scene.points.flatMap((point) => {
    const name = names.get(point.adcode);
    const at = onPlane(point.at);
    const line = name ? leader(at, name, onPlane, worldSize, LOOK.leader) : [];
    return line.length > 0 ? [pinned(at, line)] : [];
  });
  const written = scene.points.flatMap((point) => {
    const { adcode, role, name } = point;
    const placed = names.get(adcode);
    if (!placed) return [];
    const face = role === "position" ? "sans" : "serif";
    const type = { size: sizes.name(point), face, fill: LOOK.name.colour(role) } as const;
    const halo = haloAttributes(TOKENS.card, LOOK.name.halo(role));
    const text = writing([name], placed.offset, type, halo);
    return [pinned(onPlane(point.at), text, { "data-adcode": String(adcode) })];
  });
  return {
    points: group("points", points),
    leaders: group("leaders", leaders),
    names: group("names", written),
  };
}
