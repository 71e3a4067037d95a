import type { World } from "../../geometry/mercator.ts";
import type { NameToPlace } from "../../geometry/names/nameToPlace.ts";
import { placeNamesInSteps } from "../../geometry/names/placeNames.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import type { DrawnName, MarkSizes, Surroundings } from "../drawn.ts";
import type { Scene, ScenePoint } from "../scene.ts";
import type { Standing, Standings } from "../standings.ts";
import { LEADING } from "./leading.ts";
import { obstaclesAtScale } from "./nameObstacles.ts";
import { venueToPlace } from "./venueToPlace.ts";

/** What a name keeps free at its ends, in letter heights. */
const ENDS = 0.2;
/** So many other ends of what is chosen are always named. */
const FEW = 3;
/** Where the point next to most is nearer than so many letter heights, not every name finds a place. */
const CROWDED = 2.1;
/** And nearer than so many, where much is chosen, but not everything, names are written a step smaller, so that more of them do. */
const TIGHT = { linked: 3.2, chosen: CROWDED };
/** That step. */
const SMALLER = { linked: "aside", chosen: "linked" } as const;

/** How far most points are from the one next to them, in the unit square. */
function usualDistance({ points }: Scene): number {
  const distances = points.map(({ at: [x, y] }, i) =>
    Math.min(...points.flatMap(({ at }, k) => (k === i ? [] : [Math.hypot(at[0] - x, at[1] - y)]))),
  );
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? Number.POSITIVE_INFINITY;
}

/** The adcode of the place with more legs than any other, if there is one: what the map tells most of, beside its hub. */
function mostLinked({ ribbons }: Scene): number | undefined {
  const [most, next] = ribbons.toSorted((a, b) => b.strands.length - a.strands.length);
  return most && most.strands.length > (next?.strands.length ?? 0) ? most.adcode : undefined;
}

/** Heights of letters in which a name may be written, the largest first. */
const sizesDownFrom = (size: number, point: ScenePoint, sizes: MarkSizes): number[] => [
  size,
  ...[sizes.name(point, "linked"), sizes.name(point, "aside")].filter((smaller) => smaller < size),
];

/**
 * Where the names of all points go, and those of the venues of what is chosen, where the world is `worldSize` CSS px wide; in small steps. On a map so far away that
 * points crowd, all but the hub's may go, and what is chosen too where everything is; where much is chosen, what could only be taken for another's.
 *
 * @param standings What each place is in what is chosen: bystanders stand beside their points, or not at all.
 * @returns By adcode or a venue's id, offsets in CSS px.
 */
export function* namesAtScale(
  scene: Scene,
  worldSize: number,
  sizes: MarkSizes,
  standings: Standings,
  around?: Surroundings,
): Generator<void, Map<number | string, DrawnName>> {
  const standingOf = (adcode: number): Standing => standings.get(adcode) ?? "plain";
  const count = (standing: Standing) =>
    scene.points.filter(({ adcode }) => standingOf(adcode) === standing).length;
  const isEverything = count("chosen") === scene.points.length;
  const isCrowd = (standing: Standing): standing is "linked" | "chosen" =>
    (standing === "linked" || (standing === "chosen" && !isEverything)) && count(standing) > FEW;
  const distance = usualDistance(scene) * worldSize;
  const names = scene.points.map((point) => {
    const standing = standingOf(point.adcode);
    const size = sizes.name(point, standing);
    const isTight = isCrowd(standing) && distance < TIGHT[standing] * size;
    return { point, standing, size: isTight ? sizes.name(point, SMALLER[standing]) : size };
  });
  const isFar = distance < CROWDED * Math.min(...names.map(({ size }) => size));
  const mayGo = ({ role }: ScenePoint, standing: Standing): NameToPlace["mayGo"] => {
    if (standing === "aside") return "early";
    if (isFar && role !== "hub" && (standing === "plain" || isEverything)) return "early";
    const isOneOfMany = role !== "hub" && standing !== "plain" && count("chosen") > 1;
    return isOneOfMany || isCrowd(standing) ? "late" : undefined;
  };
  const scaled = ([x, y]: World): World => [x * worldSize, y * worldSize];
  const leading = mostLinked(scene);
  const toPlace = names.map(({ point, standing, size: full }): NameToPlace & { sizes: readonly number[] } => {
    const goes = mayGo(point, standing);
    const isLast = goes && standing !== "aside" && point.adcode === leading;
    const shrinks = isLast || (["plain", "linked"].includes(standing) && point.role !== "hub");
    const written = shrinks ? sizesDownFrom(full, point, sizes) : [full];
    return {
      at: scaled(point.at),
      radius: sizes.point(point),
      lineHeight: (isLast ? Math.min(...written) : full) * LEADING,
      forms: written.map((size) => ({
        width: textWidth(point.name, size, sizes.face(standing)) + size * ENDS,
        height: size * LEADING,
      })),
      shrinks,
      sizes: written,
      mayGo: isLast ? "last" : goes,
    };
  });
  const venues = scene.venues.filter(({ id }) => standings.has(id));
  const venuesToPlace = venues.map((venue) => venueToPlace(scene, venue, scaled, sizes));
  yield;
  const obstacles = obstaclesAtScale(scene, worldSize, sizes, around, standings);
  yield;
  const placed = yield* placeNamesInSteps([...toPlace, ...venuesToPlace], {
    ...obstacles,
    marks: [...obstacles.marks, ...venuesToPlace],
  });
  const written = [
    ...names.map(({ point, standing }, i) => ({ id: point.adcode, standing, sizes: toPlace[i]?.sizes })),
    ...venues.map(({ id }) => ({ id, standing: "chosen" as const, sizes: undefined })),
  ];
  return new Map(
    written.flatMap(({ id, standing, sizes: all }, i) => {
      const place = placed[i];
      return place ? [[id, { ...place, size: all?.[place.form] ?? sizes.venue, standing }] as const] : [];
    }),
  );
}
