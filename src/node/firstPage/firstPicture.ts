import { allSteps } from "../../geometry/allSteps.ts";
import { boxOf } from "../../geometry/box.ts";
import { project, type Room, type View } from "../../geometry/fitCamera.ts";
import { type World, worldSize, zoomFor } from "../../geometry/mercator.ts";
import type { PanelProps } from "../../panels/panelProps.ts";
import { type Detail, type Ground, pictureGround } from "../../picture/ground.ts";
import { pictureGroundNames } from "../../picture/groundNames.ts";
import { pictureMarks } from "../../picture/marks.ts";
import { pictureNumbers } from "../../picture/numbers.ts";
import { layerScale } from "../../picture/pictureLayers.ts";
import { PLANE, toPlane } from "../../picture/plane.ts";
import { pictureRibbons } from "../../picture/ribbons.ts";
import { pictureVenues } from "../../picture/venues.ts";
import { firstDrawn, firstView, marksView, type Opening } from "../../render/firstDrawn.ts";
import { lowestNamedRank } from "../../render/lowestNamedRank.ts";
import { element, type SvgElement, type SvgNode } from "../../render/svg.ts";
import { type ToneOf, toneOf } from "../../render/tones.ts";
import { writeSvg } from "../../render/writeSvg.ts";
import type { Drawn, DrawnName } from "../../scene/drawn.ts";
import { type Emphasis, emphasis } from "../../scene/emphasis.ts";
import { type GroundName, groundNamesAtScale } from "../../scene/groundNamesAtScale.ts";
import { laneTones } from "../../scene/laneTones.ts";
import type { Scene } from "../../scene/scene.ts";
import { standings, standingsKey } from "../../scene/standings.ts";
import { comparePoints, openedPoints, openingPoints, seatsAmong } from "../../scene/subjectPoints.ts";
import { FRAMING } from "../../style/framing.ts";
import { VIEWPORTS, type Viewport } from "../../style/viewports.ts";
import { later } from "./later.ts";
import { mediaQuery } from "./mediaQuery.ts";
import { sceneOf } from "./sceneOf.ts";

/** Of the ground: one unit is 0.7 CSS px on a desk. The page's own drawing, finer, follows with the scripts. */
const DETAIL = { tolerance: 1, decimals: 0 };
const RIVERS = { tolerance: 1.4, decimals: 0 };
/** Of what is faint. */
const FAINT = { tolerance: 3, decimals: 0 };
/** Of the provinces' borders, which are broad. */
const BANDS = { tolerance: 2, decimals: 0 };
/** Of the strands, in CSS px. */
const STRANDS = { tolerance: 0.35, decimals: 1 };

/** Where everything is in a window: the same on each page in a language on which the places stand and are framed the same. */
const placed = new WeakMap<Scene, Map<string, { drawn: Drawn; names: readonly GroundName[] }>>();

function place(scene: Scene, viewport: Viewport, opening: Opening) {
  const places = placed.get(scene) ?? new Map();
  placed.set(scene, places);
  const { centre, worldSize } = marksView(scene, viewport, opening.points);
  const key = [viewport.name, standingsKey(opening.standings), centre, worldSize].join(" ");
  const known = places.get(key);
  if (known) return known;
  const drawn = firstDrawn(scene, viewport, opening);
  const lowest = lowestNamedRank(zoomFor(drawn.worldSize));
  const names = drawn.around ? allSteps(groundNamesAtScale(drawn, drawn.around, lowest)) : [];
  places.set(key, { drawn, names });
  return { drawn, names };
}

/** Whether a name reaches over the side of a map with another view than it was placed for. */
function isCutOff(view: View, room: Room, at: World, { offset, box }: DrawnName): boolean {
  const middle = project(view, room, at)[0] + offset[0];
  const half = (box.right - box.left) / 2;
  return middle < half || middle > room.width - half;
}

/** Ribbons, seats and names, placed for one window; in groups as picture/pictureLayers.ts has them. */
function marks(
  scene: Scene,
  box: string,
  viewport: Viewport,
  shown: Emphasis,
  opening: Opening,
  compare: readonly number[] | null,
): SvgElement {
  const { drawn, names: onGround } = place(scene, viewport, opening);
  const tone = toneOf(shown);
  const { points, leaders, names } = pictureMarks(drawn, tone);
  const venues = pictureVenues(drawn, shown);
  const view = firstView(scene, viewport);
  const larger = drawn.worldSize / view.worldSize;
  const isOpenScale = Math.abs(larger - 1) < 0.001;
  const ribbons = pictureRibbons(drawn, STRANDS, tone, `strand-${viewport.name}-`);
  // Without scripts the map is not framed, and so has another scale: see firstRules.ts.
  const sayAside = ({ attributes }: SvgElement) => {
    const adcode = Number(attributes["data-adcode"]);
    const [name, point] = [drawn.names.get(adcode), scene.points.find((one) => one.adcode === adcode)];
    const isCut = name && point && isCutOff(view, viewport.room, point.at, name);
    return isCut || name?.standing === "aside" ? { "data-aside": "" } : {};
  };
  const keepWidth = (line: SvgElement) =>
    line.name === "path" ? { "vector-effect": "non-scaling-stroke" } : {};
  // Each course that a name follows has an id: one of many on this page.
  const groundNames = pictureGroundNames(drawn, onGround, `course-${viewport.name}-`);
  const atScale = { transform: layerScale(drawn.worldSize) };
  const parts = {
    ribbons: isOpenScale ? ribbons : withMore(ribbons, keepWidth),
    points: [...points, ...leaders],
    venues: venues.marks,
    groundNames,
    venueNames: venues.names,
    names: isOpenScale ? names : withMore(names, sayAside),
    ...(compare && { numbers: pictureNumbers(drawn, compare) }),
  };
  return element(
    "svg",
    {
      class: "first-map",
      viewBox: box,
      "data-viewport": viewport.name,
      style: isOpenScale ? undefined : `--larger:${larger.toFixed(4)}`,
    },
    Object.entries(parts).map(([part, content]) => element("g", { "data-part": part, ...atScale }, content)),
  );
}

/** Elements, each with what else is said of it. */
const withMore = (
  nodes: readonly SvgNode[],
  more: (element: SvgElement) => Record<string, string>,
): SvgNode[] =>
  nodes.map((node) =>
    typeof node === "string"
      ? node
      : {
          ...node,
          attributes: { ...node.attributes, ...more(node) },
          children: withMore(node.children, more),
        },
  );

/** Each region's area as a link to its page. */
function withLinks(props: PanelProps, area: SvgNode): SvgNode {
  if (typeof area === "string") return area;
  const key = area.attributes["data-adcode"];
  if (key === undefined) return { ...area, children: area.children.map((child) => withLinks(props, child)) };
  const { state, href } = props.store;
  const adcode = Number(key);
  const name = props.atlas.value.jurisdictions.get(adcode)?.name.short[state.value.lang];
  const address = href({ selection: { kind: "region", adcode } });
  return element("a", { href: address, "aria-label": name, tabindex: "-1" }, [area]);
}

const NO_GROUND = { regions: [], rivers: [], counties: [], relief: [], surroundings: [] };
/** The same on each page. */
const faintGround = new WeakMap<Scene, Pick<Ground, "relief" | "surroundings" | "provinces">>();

/** The ground, each kind in its own detail; the counties' lines are for a nearer view, for which it is drawn anew. */
function drawGround(scene: Scene, tone: ToneOf): Ground {
  const draw = (kinds: Partial<Scene>, detail: Detail) =>
    pictureGround({ ...scene, ...NO_GROUND, ...kinds }, worldSize(6.7), detail, tone);
  const { regions, rivers, relief, surroundings } = scene;
  const faint = faintGround.get(scene) ?? {
    ...draw({ relief, surroundings }, FAINT),
    provinces: draw({ surroundings }, BANDS).provinces,
  };
  faintGround.set(scene, faint);
  return {
    ...draw({ regions }, DETAIL),
    rivers: draw({ rivers }, RIVERS).rivers,
    relief: faint.relief,
    surroundings: faint.surroundings,
    provinces: faint.provinces,
  };
}

/** What the groups of a picture's ground hold, from below: see picture/groundLayer.ts. */
const ROOTS: readonly (readonly (keyof Ground)[])[] = [
  ["shapes", "relief", "surroundings"],
  ["regions"],
  ["rivers"],
  ["provinces", "borders"],
];

/**
 * The map of a page, as the picture will go on with it: SVGs that CSS lays upon each other where the map is, whose
 * `viewBox` is what must be in sight, and fills the map's free area less the margin of {@link FRAMING}. The marks are
 * there for every {@link Viewport}; boot.ts, or CSS where there are no scripts, leaves one of them.
 */
export function firstPicture(props: PanelProps): string {
  const atlas = props.atlas.value;
  const scene = sceneOf(atlas, props.store.state.value.lang);
  const { selection, compare, step } = props.store.state.value;
  const stand = standings(atlas, selection, compare ?? [], props.store.told.value);
  const told = atlas.edition.story[(step ?? 0) - 1];
  const shown = laneTones(
    scene,
    emphasis(atlas, props.store.filter.value, selection, null, compare ?? [], props.store.told.value),
  );
  const drawn = drawGround(scene, toneOf(shown));
  const ground: Record<keyof Ground, readonly SvgNode[]> = {
    ...drawn,
    regions: drawn.regions.map((area) => withLinks(props, area)),
  };
  const onPlane = toPlane(atlas.edition, PLANE);
  const boxAround = (points: readonly World[]) => {
    const { left, top, right, bottom } = boxOf(points.map(onPlane));
    return [left, top, right - left, bottom - top].map((number) => number.toFixed(4)).join(" ");
  };
  const boxIn = ({ room }: Viewport) => boxAround(openingPoints(scene, room));
  const [phone, wide] = [VIEWPORTS[0], VIEWPORTS.at(-1)].map((viewport) => viewport && boxIn(viewport));
  const opened = openedPoints(scene, selection, told);
  const opening = { standings: stand, points: opened };
  const points = compare ? comparePoints(scene, compare) : opened;
  const subject = points.length > 0 ? boxAround(points) : undefined;
  const roots = ROOTS.map((layers) =>
    element("svg", { class: "first-map", viewBox: wide }, [
      element(
        "g",
        { "data-plane": "ground" },
        layers.flatMap((layer) => ground[layer]),
      ),
    ]),
  );
  const perWindow = VIEWPORTS.map((viewport) =>
    later(marks(scene, boxIn(viewport), viewport, shown, opening, compare), viewport.media),
  );
  return writeSvg(
    element(
      "div",
      {
        class: "picture",
        "data-subject-box": subject,
        "data-framed": compare ? "" : undefined,
        "data-seats": compare
          ? seatsAmong(scene, points)
              .flatMap((at) => onPlane(at).map((number) => number.toFixed(2)))
              .join(" ")
          : undefined,
        "data-closest": subject && (FRAMING.closest / PLANE).toFixed(4),
        "data-phone": phone,
        "data-phone-media": mediaQuery("(--upright) and (--phone)"),
      },
      [...roots, ...perWindow],
    ),
  );
}
