import { HUB } from "../atlas/adcodes.ts";
import { linesOf } from "../geometry/linesOf.ts";
import { toWorld, type World } from "../geometry/mercator.ts";
import type { Selection } from "../state/selection.ts";
import type { Scene, SceneRegion } from "./scene.ts";

const outline = ({ area }: SceneRegion) => linesOf(area).flat();

/** Outlines of some regions and the curves of some ribbons, as points of the unit square. */
function points(
  { regions, ribbons }: Scene,
  adcodes: readonly number[],
  ribbonsTo: readonly number[],
): World[] {
  return [
    ...regions
      .filter(({ adcode }) => adcodes.includes(adcode))
      .flatMap((region) => outline(region).map(toWorld)),
    ...ribbons.filter(({ adcode }) => ribbonsTo.includes(adcode)).flatMap(({ curve }) => curve),
  ];
}

/** Everything that must be in sight to see a subject: a region with its ribbon, or a partnership's regions and legs. */
export function subjectPoints(scene: Scene, subject: Selection): World[] {
  if (!subject) return [];
  if (subject.kind === "region") {
    const all = scene.ribbons.map(({ adcode }) => adcode);
    return points(scene, [subject.adcode], subject.adcode === HUB ? all : [subject.adcode]);
  }
  const partners = scene.ribbons
    .filter(({ strands }) => strands.some(({ partnership }) => partnership === subject.id))
    .map(({ adcode }) => adcode);
  return points(scene, partners, partners);
}

/** Around the twelve, in degrees: what is shown while no shape and no seat is known. */
const AROUND = [
  [100.4, 29.0],
  [107.6, 34.4],
] as const;

/** What must be in sight to see areas side by side: their outlines, or seats, and Mianyang's seat with the ribbons. */
export function comparePoints(scene: Scene, adcodes: readonly number[]): World[] {
  return points(scene, adcodes, adcodes);
}

/** The twelve regions and all ribbons: the default view. */
export function wholePoints(scene: Scene): World[] {
  const { regions, ribbons } = scene;
  const all = points(
    scene,
    regions.map(({ adcode }) => adcode),
    ribbons.map(({ adcode }) => adcode),
  );
  return regions.length > 0 ? all : [...all, ...AROUND.map(toWorld)];
}

/** Mianyang's seat, Chongqing's partners and the ribbons to them: the corridor. */
export function corridorPoints(scene: Scene): World[] {
  // The first two digits of an adcode are the province's: 50 is Chongqing.
  const chongqing = scene.points
    .map(({ adcode }) => adcode)
    .filter((adcode) => Math.floor(adcode / 10000) === 50);
  return points(scene, chongqing, chongqing);
}
