import { allSteps } from "../../../geometry/allSteps.ts";
import { project, type Room, type View } from "../../../geometry/camera/fitCamera.ts";
import { type World, zoomFor } from "../../../geometry/mercator.ts";
import { pictureGroundNames } from "../../../picture/groundNames.ts";
import { riverWidths } from "../../../picture/looks.ts";
import { pictureMarks } from "../../../picture/marks.ts";
import { pictureNumbers } from "../../../picture/numbers.ts";
import { layerScale } from "../../../picture/pictureLayers.ts";
import { pictureRibbons } from "../../../picture/ribbons.ts";
import { pictureVenues } from "../../../picture/venues.ts";
import { firstDrawn, firstView, framedView, marksView, type Opening } from "../../../render/firstDrawn.ts";
import { lowestNamedRank } from "../../../render/lowestNamedRank.ts";
import { sayOnce } from "../../../render/sayOnce.ts";
import { element, type SvgElement, type SvgNode } from "../../../render/svg.ts";
import { toneOf } from "../../../render/tones.ts";
import type { Drawn, DrawnName } from "../../../scene/drawn.ts";
import type { Emphasis } from "../../../scene/emphasis.ts";
import { type GroundName, groundNamesAtScale } from "../../../scene/names/groundNamesAtScale.ts";
import type { Scene } from "../../../scene/scene.ts";
import { standingsKey } from "../../../scene/standings.ts";
import { VIEWPORTS, type Viewport } from "../../../style/viewports.ts";
import { PAGE_STRANDS } from "./strandDetail.ts";

/** Where everything is in a window: the same on each page in a language on which the places stand and are framed the same. */
const placed = new WeakMap<Scene, Map<string, { drawn: Drawn; names: readonly GroundName[] }>>();

function place(scene: Scene, viewport: Viewport, opening: Opening) {
  const places = placed.get(scene) ?? new Map();
  placed.set(scene, places);
  const { centre, worldSize } = marksView(scene, viewport, opening);
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

/** Ribbons, seats and names, placed for one window; in groups as picture/pictureLayers.ts has them. */
export function windowMarks(
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
  const isFramed = framedView(viewport, opening) !== null;
  // Without scripts the map is not framed, but has the view with which it opens: see firstRules.ts.
  const plain = firstView(scene, viewport);
  const sayAside = ({ attributes }: SvgElement) => {
    const adcode = Number(attributes["data-adcode"]);
    const [name, point] = [drawn.names.get(adcode), scene.points.find((one) => one.adcode === adcode)];
    const isCut = name && point && isCutOff(plain, viewport.room, point.at, name);
    if (name?.standing === "aside") return { "data-aside": "" };
    return isCut ? { "data-aside": "cut" } : {};
  };
  const groundNames = pictureGroundNames(drawn, onGround);
  const atScale = { transform: layerScale(drawn.worldSize) };
  const parts = {
    ribbons: pictureRibbons(
      drawn,
      PAGE_STRANDS,
      tone,
      `${PAGE_STRANDS.course}${VIEWPORTS.indexOf(viewport)}`,
    ),
    points: [...points, ...leaders],
    venues: venues.marks,
    groundNames,
    venueNames: venues.names,
    names: isFramed ? withMore(names, sayAside) : names,
    ...(compare && { numbers: pictureNumbers(drawn, compare) }),
  };
  return element(
    "svg",
    {
      class: isFramed ? "first-map is-framed" : "first-map",
      viewBox: box,
      "data-viewport": viewport.name,
      "data-rivers": isFramed ? riverWidths(zoomFor(drawn.worldSize)).join(" ") : undefined,
      style: isFramed ? `--larger:${(drawn.worldSize / plain.worldSize).toFixed(4)}` : undefined,
    },
    // Other content may come into a part: it says nothing for what is in it.
    Object.entries(parts).map(([part, content]) =>
      element("g", { "data-part": part, ...atScale }, content.map(sayOnce)),
    ),
  );
}
