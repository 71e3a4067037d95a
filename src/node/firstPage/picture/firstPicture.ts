import { bboxClip } from "@turf/turf";
import type { BBox, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { stepOf } from "../../../atlas/edition/edition.ts";
import { type Box, boxOf } from "../../../geometry/box.ts";
import { toLonLat, type World, worldSize } from "../../../geometry/mercator.ts";
import type { PanelProps } from "../../../panels/panelProps.ts";
import { type Detail, type Ground, pictureGround } from "../../../picture/ground.ts";
import { PLANE, toPlane } from "../../../picture/plane.ts";
import { marksView, type Opening, openingOf } from "../../../render/firstDrawn.ts";
import { element, type SvgNode } from "../../../render/svg.ts";
import { type ToneOf, toneOf } from "../../../render/tones.ts";
import { writeSvg } from "../../../render/writeSvg.ts";
import { emphasis } from "../../../scene/emphasis.ts";
import { laneTones } from "../../../scene/laneTones.ts";
import type { Scene } from "../../../scene/scene.ts";
import { standings } from "../../../scene/standings.ts";
import { openingPoints } from "../../../scene/subjectPoints.ts";
import { FRAMING } from "../../../style/framing.ts";
import { VIEWPORTS, type Viewport } from "../../../style/viewports.ts";
import { firstSight } from "./firstSight.ts";
import { later } from "./later.ts";
import { mediaQuery } from "./mediaQuery.ts";
import { sceneOf } from "./sceneOf.ts";
import { windowMarks } from "./windowMarks.ts";

/** Of the ground: one unit is 0.7 CSS px on a desk. The page's own drawing, finer, follows with the scripts. */
const DETAIL = { tolerance: 1, decimals: 0 };
const RIVERS = { tolerance: 1.6, decimals: 0 };
/** Of the terrain, whose tints are hardly told apart. */
const TERRAIN = { tolerance: 5.5, decimals: 0 };
/** Of what is faint. */
const FAINT = { tolerance: 3.6, decimals: 0 };
/** Of the provinces' borders, which are broad. */
const BANDS = { tolerance: 2, decimals: 0 };

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

/** How much less detail a page may have: what frames more than the map shows at its opening shows it smaller. */
const COARSEST = 2;
function coarsenessOf(scene: Scene, opening: Opening): number {
  const nearest = Math.max(...VIEWPORTS.map((viewport) => marksView(scene, viewport, opening).worldSize));
  return Math.min(COARSEST, Math.max(1, PLANE / nearest));
}

const NO_GROUND = { regions: [], rivers: [], counties: [], relief: [], surroundings: [] };

/** The part of some lines or areas that is in a box, in degrees. */
function within<T extends { geometry: LineString | MultiLineString | Polygon | MultiPolygon }>(
  features: readonly T[],
  box: BBox,
): T[] {
  return features
    .map((one) => ({ ...one, geometry: bboxClip(one.geometry, box).geometry }))
    .filter(({ geometry }) => geometry.coordinates.length > 0);
}

/**
 * The ground, each kind in its own detail; the counties' lines are for a nearer view, for which it is drawn anew.
 *
 * @param sight What can be seen of it at first: it ends there.
 * @param coarseness How many times as far as on other pages a line may be off.
 */
function drawGround(scene: Scene, tone: ToneOf, sight: Box, coarseness: number): Ground {
  const draw = (kinds: Partial<Scene>, { tolerance, decimals }: Detail) =>
    pictureGround(
      { ...scene, ...NO_GROUND, ...kinds },
      worldSize(6.7),
      { tolerance: tolerance * coarseness, decimals },
      tone,
    );
  const [[west, north], [east, south]] = [
    toLonLat([sight.left, sight.top]),
    toLonLat([sight.right, sight.bottom]),
  ];
  const box: BBox = [west, south, east, north];
  const surroundings = within(scene.surroundings, box);
  return {
    ...draw({ regions: scene.regions }, DETAIL),
    rivers: draw({ rivers: within(scene.rivers, box) }, RIVERS).rivers,
    relief: draw({ relief: within(scene.relief, box) }, TERRAIN).relief,
    surroundings: draw({ surroundings }, FAINT).surroundings,
    provinces: draw({ surroundings }, BANDS).provinces,
  };
}

/** What the groups of a picture's ground hold, from below: see picture/groundLayer.ts. */
const ROOTS: readonly (readonly (keyof Ground)[])[] = [
  ["shapes", "relief", "surroundings"],
  ["regions"],
  ["rivers"],
  ["provinces", "borders"],
];

/** What a page opens with. */
export function openingOn({ atlas: { value: atlas }, store }: PanelProps): Opening {
  const { lang, selection, compare, step } = store.state.value;
  const stand = standings(atlas, selection, compare ?? [], store.told.value);
  return openingOf(sceneOf(atlas, lang), stand, { selection, compare }, stepOf(atlas.edition, step));
}

/**
 * The map of a page, as the picture will go on with it: SVGs that CSS lays upon each other where the map is, whose
 * `viewBox` is what must be in sight, and fills the map's free area less the margin of {@link FRAMING}. The marks are
 * there for every {@link Viewport}; awaken.ts, or CSS where there are no scripts, leaves one of them.
 */
export function firstPicture(props: PanelProps): string {
  const atlas = props.atlas.value;
  const scene = sceneOf(atlas, props.store.state.value.lang);
  const { selection, compare } = props.store.state.value;
  const opening = openingOn(props);
  const { points, clear } = opening;
  const shown = laneTones(
    scene,
    emphasis(atlas, props.store.filter.value, selection, null, compare ?? [], props.store.told.value),
  );
  const sight = firstSight(scene, opening);
  const { left, top, right, bottom } = sight;
  const drawn = drawGround(scene, toneOf(shown), sight, coarsenessOf(scene, opening));
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
  const subject = points.length > 0 ? boxAround(points) : undefined;
  const roots = ROOTS.map((layers, i) =>
    element("svg", { class: "first-map", viewBox: wide }, [
      element(
        "g",
        {
          "data-plane": "ground",
          // For picture/groundLayer.ts.
          "data-sight":
            i === 0 ? [left, top, right, bottom].map((edge) => edge.toFixed(5)).join(" ") : undefined,
        },
        layers.flatMap((layer) => ground[layer]),
      ),
    ]),
  );
  const perWindow = VIEWPORTS.map((viewport) =>
    later(windowMarks(scene, boxIn(viewport), viewport, shown, opening, compare), viewport.media),
  );
  const picture = writeSvg(
    element(
      "div",
      {
        class: "picture",
        "data-subject-box": subject,
        "data-clear":
          clear.flatMap((at) => onPlane(at).map((number) => number.toFixed(1))).join(" ") || undefined,
        "data-closest": subject && (FRAMING.closest / PLANE).toFixed(4),
        "data-phone": phone,
        "data-phone-media": mediaQuery("(--upright) and (--phone)"),
      },
      [...roots, ...perWindow],
    ),
  );
  // A line for each element is for files that people read.
  return picture.replaceAll("\n", "");
}
