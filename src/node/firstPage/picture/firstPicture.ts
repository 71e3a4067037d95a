import { stepOf } from "../../../atlas/edition/edition.ts";
import { type Box, boxOf } from "../../../geometry/box.ts";
import type { World } from "../../../geometry/mercator.ts";
import type { PanelProps } from "../../../panels/panelProps.ts";
import type { Ground } from "../../../picture/ground.ts";
import { PLANE, toPlane } from "../../../picture/plane.ts";
import { marksView, type Opening, openingOf } from "../../../render/firstDrawn.ts";
import { element, type SvgNode } from "../../../render/svg.ts";
import { toneOf } from "../../../render/tones.ts";
import { writeSvg } from "../../../render/writeSvg.ts";
import { emphasis } from "../../../scene/emphasis.ts";
import { laneTones } from "../../../scene/laneTones.ts";
import type { Scene } from "../../../scene/scene.ts";
import { standings } from "../../../scene/standings.ts";
import { openingPoints } from "../../../scene/subjectPoints.ts";
import { FRAMING } from "../../../style/framing.ts";
import { VIEWPORTS, type Viewport } from "../../../style/viewports.ts";
import { firstGround, inFewLetters } from "./firstGround.ts";
import { firstSights } from "./firstSights.ts";
import { later } from "./later.ts";
import { mediaQuery } from "./mediaQuery.ts";
import { sceneOf } from "./sceneOf.ts";
import { windowMarks } from "./windowMarks.ts";

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

const edgesOf = ({ left, top, right, bottom }: Box) =>
  [left, top, right, bottom].map((edge) => edge.toFixed(5)).join(" ");

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
  const sights = firstSights(scene, opening);
  const drawn = firstGround(scene, toneOf(shown), sights, coarsenessOf(scene, opening));
  const written = (layer: keyof Ground) => drawn[layer].map(inFewLetters);
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
          "data-sight": i === 0 ? sights.map(edgesOf).join() : undefined,
        },
        layers.flatMap((layer) =>
          layer === "regions" ? written(layer).map((area) => withLinks(props, area)) : written(layer),
        ),
      ),
    ]),
  );
  const perWindow = VIEWPORTS.map((viewport) =>
    later(windowMarks(scene, boxIn(viewport), viewport, shown, opening, compare), viewport),
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
