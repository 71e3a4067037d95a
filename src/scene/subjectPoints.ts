import { isHub, type Preset, type Step } from "../atlas/edition/edition.ts";
import { WHOLE_VIEW } from "../atlas/edition/reservedViews.ts";
import { boxOf, holds } from "../geometry/box.ts";
import { worldOf } from "../geometry/lines/worldOf.ts";
import { toWorld, type World } from "../geometry/mercator.ts";
import type { Selection } from "../state/selection.ts";
import { stepSubjects } from "../state/stepSubjects.ts";
import { isUpright } from "../style/isUpright.ts";
import { beyondEdges, SEEN } from "./beyondEdges.ts";
import { endsAt } from "./mapStop.ts";
import type { Scene, SceneRegion, SceneRibbon } from "./scene.ts";

const outline = ({ area }: SceneRegion): World[] => worldOf(area).flat();

/** Outlines of some regions and the curves of some ribbons, as points of the unit square. */
function points(
  { regions, ribbons }: Scene,
  adcodes: readonly number[],
  isShown: (ribbon: SceneRibbon) => boolean,
): World[] {
  return [
    ...regions.filter(({ adcode }) => adcodes.includes(adcode)).flatMap(outline),
    ...ribbons.filter(isShown).flatMap(({ curve }) => curve),
  ];
}

const isOf = ({ strands }: SceneRibbon, id: string) => strands.some(({ partnership }) => partnership === id);

/** Everything that must be in sight to see a subject: a region with its ribbon, or a partnership's regions and legs. */
export function subjectPoints(scene: Scene, subject: Selection): World[] {
  if (!subject) return [];
  if (subject.kind === "region") {
    return points(scene, [subject.adcode], (ribbon) => endsAt(ribbon, subject.adcode));
  }
  const isOwn = (ribbon: SceneRibbon) => isOf(ribbon, subject.id);
  const ends = scene.ribbons.filter(isOwn).flatMap(({ from, adcode }) => [from, adcode]);
  return points(scene, withoutHub(scene, ends), isOwn);
}

/** The part of an outline that is in sight at the start where an area counts as being so. */
const MOSTLY = 0.75;

/**
 * The same on a screen: of the areas of a partnership those alone that are mostly in sight at the start of a wide map, and
 * where it takes place. One that reaches far beyond it does so here, too, and does not make all others small: its seat and
 * its leg are seen.
 */
export function sightPoints(scene: Scene, subject: Selection): World[] {
  if (subject?.kind !== "partnership") {
    const shown = (subject && edgePoints(scene, subject, undefined)) ?? subjectPoints(scene, subject);
    return subject ? withGround(scene, [subject.adcode], shown) : shown;
  }
  const venues = scene.venues.filter(({ partnerships }) => partnerships.includes(subject.id));
  const shown = [...subjectPoints(withoutFar(scene), subject), ...venues.map(({ at }) => at)];
  const ends = scene.ribbons.filter((ribbon) => isOf(ribbon, subject.id)).map(({ adcode }) => adcode);
  return withGround(scene, ends, shown);
}

/** Of what must be in sight of a mere position, the part of its height that is ground beneath and above it. */
const GROUND = 1 / 14;

/**
 * What must be in sight of some places, with the ground that a mere position among them has around it, as an area has: at
 * the edge of the map it would have none.
 */
function withGround(scene: Scene, adcodes: readonly number[], shown: readonly World[]): World[] {
  const isPosition = (adcode: number) => scene.regions.every((region) => region.adcode !== adcode);
  const { top, bottom } = boxOf(shown);
  const reach = (bottom - top) * GROUND;
  const ground = scene.points
    .filter(({ adcode }) => adcodes.includes(adcode) && isPosition(adcode))
    .flatMap(({ at: [x, y] }): World[] => [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ]);
  return [...shown, ...ground];
}

/** Some ribbons, but for those that lead out of a phone's first map: they lead out here, too. */
function nearPoints(scene: Scene, isShown: (ribbon: SceneRibbon) => boolean): World[] {
  const beyond = beyondEdges(scene, uprightPoints(scene)).map(({ adcode }) => adcode);
  return points(scene, [], (ribbon) => isShown(ribbon) && !beyond.includes(ribbon.adcode));
}

/**
 * Of the hub, which is part of everything, its legs. Its area, with a tip that reaches far north, would cost low phones the
 * names of partners.
 */
const hubPoints = (scene: Scene): World[] => nearPoints(scene, ({ from }) => isHub(scene.edition, from));

/**
 * What is in sight on a small map where legs lead out of it to what is as much in question: at the start, with the hub open,
 * and at a step of the story that shows the whole.
 */
export function edgePoints(scene: Scene, selection: Selection, step: Step | undefined): World[] | undefined {
  if (selection)
    return selection.kind === "region" && isHub(scene.edition, selection.adcode)
      ? hubPoints(scene)
      : undefined;
  if (!step) return uprightPoints(scene);
  return step.shows.view === WHOLE_VIEW ? ON_SMALL_SCREEN.whole(scene) : undefined;
}

/** Areas so few are seen whole side by side. */
const FEW = 3;
/** And so few to their edges; of more, a button at the edge of one hides little. */
const FEWEST = 2;

/**
 * {@link comparePoints} on a screen. Of many areas one that reaches far beyond it makes no others small, as in
 * {@link sightPoints}; but it is not cut at the sides of the map.
 */
export function compareSightPoints(scene: Scene, adcodes: readonly number[]): World[] {
  if (adcodes.length <= FEW) return comparePoints(scene, adcodes);
  return [...comparePoints(withoutFar(scene), adcodes), ...sidesOf(comparePoints(scene, adcodes))];
}

/** How far some points reach to the sides, less what is seen on either side of what must be in sight. */
function sidesOf(all: readonly World[]): World[] {
  const { left, top, right, bottom } = boxOf(all);
  const beside = ((right - left) * SEEN) / (1 + 2 * SEEN);
  const middle = (top + bottom) / 2;
  return [
    [left + beside, middle],
    [right - beside, middle],
  ];
}

/** A Scene with those of its regions alone that are mostly in sight at the start of a wide map. */
function withoutFar(scene: Scene): Scene {
  const start = boxOf(cornersOf(scene.edition.extent.start.wide));
  const isInSight = (region: SceneRegion) => {
    const all = outline(region);
    return all.filter((at) => holds(start, at)).length >= all.length * MOSTLY;
  };
  return { ...scene, regions: scene.regions.filter(isInSight) };
}

/** What belongs to everything says nothing of what is in question. */
const withoutHub = ({ edition }: Scene, adcodes: readonly number[]): readonly number[] =>
  adcodes.filter((adcode) => !isHub(edition, adcode));

/** What must be in sight to see areas side by side: their outlines, or seats, with the ribbons from the hub or among them. */
export function comparePoints(scene: Scene, adcodes: readonly number[]): World[] {
  const isShown = ({ from, adcode }: SceneRibbon) =>
    adcodes.includes(adcode) && (isHub(scene.edition, from) || adcodes.includes(from));
  return points(scene, adcodes, isShown);
}

/** All regions and all ribbons. */
export function wholePoints(scene: Scene): World[] {
  const { regions, edition } = scene;
  const all = points(
    scene,
    regions.map(({ adcode }) => adcode),
    () => true,
  );
  return regions.length > 0 ? all : [...all, ...cornersOf(edition.extent.camera)];
}

type Extent = Scene["edition"]["extent"]["camera"];

const cornersOf = ({ west, south, east, north }: Extent): World[] => [
  toWorld([west, south]),
  toWorld([east, north]),
];

/** What is in sight at the start on a phone that is held upright. */
export const uprightPoints = ({ edition: { extent } }: Scene): World[] => cornersOf(extent.start.upright);

/** What is in sight at the start, on a map of a size in CSS px. */
export const openingPoints = (scene: Scene, size: { width: number; height: number }): World[] =>
  isUpright(size) ? uprightPoints(scene) : cornersOf(scene.edition.extent.start.wide);

/** The places of a view of the edition, with the ribbons to them. */
export const presetPoints = (scene: Scene, { places }: Preset): World[] => comparePoints(scene, places);

/** {@link wholePoints}, where an area that reaches far beyond it makes no others small, as in {@link sightPoints}. */
export const wholeSightPoints = (scene: Scene): World[] => wholePoints(withoutFar(scene));

/** What must be in sight of a subject, and of the whole. */
export interface InSight {
  subject(scene: Scene, subject: Selection): World[];
  whole(scene: Scene): World[];
}
export const ON_SCREEN: InSight = { subject: sightPoints, whole: wholeSightPoints };
/** Where a panel lies across the map, or it is an article's: of the whole what lies near, as for the hub. */
export const ON_SMALL_SCREEN: InSight = {
  subject: sightPoints,
  whole(scene) {
    const near = nearPoints(scene, () => true);
    return near.length > 0 ? near : wholePoints(scene);
  },
};
export const ON_PAPER: InSight = { subject: subjectPoints, whole: wholeSightPoints };

/** What a step of the story shows: its view, or what it tells of. */
export function stepPoints(scene: Scene, step: Step, inSight: InSight): World[] {
  const { view } = step.shows;
  if (view === WHOLE_VIEW) return inSight.whole(scene);
  const preset = scene.edition.views.find(({ id }) => id === view);
  if (preset) return presetPoints(scene, preset);
  return stepSubjects(step).flatMap((subject) => inSight.subject(scene, subject));
}

/** The points of a line that lie farthest out on each side. */
function outermost(line: readonly World[]): World[] {
  const { left, top, right, bottom } = boxOf(line);
  return line.filter(([x, y]) => x === left || x === right || y === top || y === bottom);
}

/**
 * Of what must be in sight, the points that may not lie under buttons and lines along the edges: seats, the height of each
 * ribbon, and how far few areas reach.
 */
export function clearPoints(scene: Scene, shown: readonly World[]): World[] {
  const all = new Set(shown);
  const isShown = (at: World | undefined) => at !== undefined && all.has(at);
  const curves = scene.ribbons.map(({ curve }) => curve).filter((curve) => isShown(curve[curve.length >> 1]));
  const ends = new Set(curves.flatMap((curve) => [curve[0], curve.at(-1)]).map(String));
  const seats = scene.points.map(({ at }) => at).filter((at) => ends.has(String(at)));
  const areas = scene.regions.filter(
    ({ adcode, area }) => !isHub(scene.edition, adcode) && isShown(worldOf(area)[0]?.[0]),
  );
  return [
    ...seats,
    ...curves.map((curve) => curve.reduce((top, at) => (at[1] < top[1] ? at : top))),
    ...(areas.length <= FEWEST ? areas.flatMap((region) => outermost(outline(region))) : []),
  ];
}

/** What must be in sight of what is open on a small screen: the subject of a card, or a step of the story. */
export const openedPoints = (scene: Scene, selection: Selection, step: Step | undefined): World[] =>
  step && !selection ? stepPoints(scene, step, ON_SMALL_SCREEN) : sightPoints(scene, selection);
