import { stepOf } from "../../atlas/edition.ts";
import { boxOf } from "../../geometry/box.ts";
import { type World, worldSize } from "../../geometry/mercator.ts";
import type { PanelProps } from "../../panels/panelProps.ts";
import { type Detail, type Ground, pictureGround } from "../../picture/ground.ts";
import { PLANE, toPlane } from "../../picture/plane.ts";
import { openingOf } from "../../render/firstDrawn.ts";
import { element, type SvgNode } from "../../render/svg.ts";
import { type ToneOf, toneOf } from "../../render/tones.ts";
import { writeSvg } from "../../render/writeSvg.ts";
import { emphasis } from "../../scene/emphasis.ts";
import { laneTones } from "../../scene/laneTones.ts";
import type { Scene } from "../../scene/scene.ts";
import { standings } from "../../scene/standings.ts";
import { openingPoints, seatsAmong } from "../../scene/subjectPoints.ts";
import { FRAMING } from "../../style/framing.ts";
import { VIEWPORTS, type Viewport } from "../../style/viewports.ts";
import { later } from "./later.ts";
import { mediaQuery } from "./mediaQuery.ts";
import { sceneOf } from "./sceneOf.ts";
import { windowMarks } from "./windowMarks.ts";

/** Of the ground: one unit is 0.7 CSS px on a desk. The page's own drawing, finer, follows with the scripts. */
const DETAIL = { tolerance: 1, decimals: 0 };
const RIVERS = { tolerance: 1.4, decimals: 0 };
/** Of what is faint. */
const FAINT = { tolerance: 3, decimals: 0 };
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
 * there for every {@link Viewport}; awaken.ts, or CSS where there are no scripts, leaves one of them.
 */
export function firstPicture(props: PanelProps): string {
  const atlas = props.atlas.value;
  const scene = sceneOf(atlas, props.store.state.value.lang);
  const { selection, compare, step } = props.store.state.value;
  const stand = standings(atlas, selection, compare ?? [], props.store.told.value);
  const told = stepOf(atlas.edition, step);
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
  const opening = openingOf(scene, stand, { selection, compare }, told);
  const { points } = opening;
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
    later(windowMarks(scene, boxIn(viewport), viewport, shown, opening, compare), viewport.media),
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
