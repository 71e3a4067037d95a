import type { World } from "../geometry/mercator.ts";
import type { PlacedName } from "../geometry/names/nameToPlace.ts";
import { discSvg } from "../render/discSvg.ts";
import { seatDisc } from "../render/discs.ts";
import { LOOK, SCREEN } from "../render/look.ts";
import { digits, element, group, type SvgElement } from "../render/svg.ts";
import { PLAIN, type ToneOf } from "../render/tones.ts";
import { dimmedEnds } from "../scene/dimmedEnds.ts";
import type { Drawn } from "../scene/drawn.ts";
import { nameLook } from "./looks.ts";
import { toPlane } from "./plane.ts";
import { haloAttributes, writing } from "./writing.ts";

/** What belongs to a point, in CSS px from it. */
export function pinned(
  [x, y]: World,
  content: readonly SvgElement[],
  attributes: Readonly<Record<string, string | number>> = {},
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
      "stroke-opacity": look.opacity,
    }),
  ];
}

/** The ends of dimmed strands: dots of one size at every scale, in one path. */
function ends(drawn: Drawn, onPlane: (at: World) => World): SvgElement[] {
  const { colour, radius } = LOOK.dimmedEnd;
  const all = dimmedEnds(drawn).map(({ at }) => onPlane(at));
  const d = all.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h.1`).join("");
  const look = { stroke: colour, "stroke-width": 2 * radius, "stroke-linecap": "round" };
  return d ? [element("path", { ...look, "vector-effect": "non-scaling-stroke", d })] : [];
}

/** Seats with their names and leaders, in the plane of their scale. */
export function pictureMarks(
  drawn: Drawn,
  toneOf: ToneOf = PLAIN,
): {
  points: readonly SvgElement[];
  leaders: readonly SvgElement[];
  names: readonly SvgElement[];
} {
  const { scene, worldSize, sizes, names } = drawn;
  const onPlane = toPlane(scene.edition, worldSize);
  const points = drawn.points.map((point) => {
    const disc = seatDisc(point.role, sizes.point(point), LOOK.point.ring.screen, SCREEN);
    // A bystander goes with its name: see node/firstPage/scripts/layOut.ts.
    const isAside = names.get(point.adcode)?.standing === "aside";
    return pinned(onPlane(point.at), [discSvg(disc)], isAside ? { "data-seat": point.adcode } : {});
  });
  const leaders = scene.points.flatMap((point) => {
    const name = names.get(point.adcode);
    const at = onPlane(point.at);
    const line = name ? leader(at, name, onPlane, worldSize, LOOK.leader) : [];
    return line.length > 0 ? [pinned(at, line)] : [];
  });
  const { face, colour, halo } = LOOK.name;
  const written = scene.points.flatMap((point) => {
    const { adcode, name } = point;
    const placed = names.get(adcode);
    if (!placed) return [];
    const type = { size: placed.size, face: face(placed.standing), fill: SCREEN[colour] };
    const text = writing([name], placed.offset, type, haloAttributes(SCREEN.card, halo));
    const tone = toneOf("names", adcode);
    const attributes = { "data-adcode": String(adcode), ...(tone !== "plain" && nameLook(tone)) };
    return [pinned(onPlane(point.at), text, attributes)];
  });
  return {
    points: group("points", [...ends(drawn, onPlane), ...points]),
    leaders: group("leaders", leaders),
    names: group("names", written),
  };
}
