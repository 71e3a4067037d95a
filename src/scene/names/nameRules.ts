import type { NameToPlace } from "../../geometry/names/nameToPlace.ts";
import type { MarkSizes } from "../drawn.ts";
import type { Scene, ScenePoint } from "../scene.ts";
import type { Standing, Standings } from "../standings.ts";

/** So many other ends of what is chosen are always named. */
const FEW = 3;
/** Where the point next to most is nearer than so many letter heights, not every name finds a place. */
const CROWDED = 2.1;
/** As what names are written that find no room in their own size, step by step. */
const SMALLER: Readonly<Record<Standing, readonly Standing[]>> = {
  plain: ["aside"],
  chosen: ["linked", "aside"],
  compared: ["linked", "aside"],
  linked: ["aside"],
  aside: [],
};

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

export type NameRules = ReturnType<typeof nameRules>;

/**
 * Which names may be left out, and which be written smaller. On a map so far away that points crowd, all but the hub's may
 * go, and what is chosen too where everything is; where much is chosen, what could only be taken for another's.
 *
 * @param worldSize How wide the world is, in CSS px.
 */
export function nameRules(scene: Scene, worldSize: number, sizes: MarkSizes, standings: Standings) {
  const standingOf = ({ adcode }: ScenePoint): Standing => standings.get(adcode) ?? "plain";
  const count = (...wanted: Standing[]) =>
    scene.points.filter((point) => wanted.includes(standingOf(point))).length;
  const isChosen = (standing: Standing) => standing === "chosen" || standing === "compared";
  const isEverything = count("chosen", "compared") === scene.points.length;
  const isCrowd = (standing: Standing) =>
    count(standing) > FEW && (standing === "linked" || (isChosen(standing) && !isEverything));
  const smallest = Math.min(...scene.points.map((point) => sizes.name(point, standingOf(point))));
  const isFar = usualDistance(scene) * worldSize < CROWDED * smallest;
  const leading = mostLinked(scene);

  /** Whether what a place is in what is chosen lets its name be written smaller, as all of its kind. */
  const isEven = (point: ScenePoint) =>
    point.role !== "hub" && (standingOf(point) !== "chosen" || isCrowd("chosen"));

  function mayGo(point: ScenePoint): NameToPlace["mayGo"] {
    const standing = standingOf(point);
    if (standing === "aside") return "early";
    const isHub = point.role === "hub";
    if (isFar && !isHub && (standing === "plain" || isEverything)) return "early";
    const isOneOfMany = !isHub && standing !== "plain" && count("chosen", "compared") > 1;
    if (!isOneOfMany && !isCrowd(standing)) return undefined;
    return point.adcode === leading ? "last" : "late";
  }

  /** Heights of letters in which a name may be written, the largest first. */
  function sizesOf(point: ScenePoint): number[] {
    const standing = standingOf(point);
    const mayShrink = isEven(point) || (point.adcode === leading && mayGo(point) === "last");
    const all = [standing, ...(mayShrink ? SMALLER[standing] : [])].map((as) => sizes.name(point, as));
    return all.filter((size, i) => all.indexOf(size) === i);
  }
  return { standingOf, mayGo, sizesOf, isEven };
}
