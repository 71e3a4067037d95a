import type { Edition } from "../atlas/edition/edition.ts";
import type { View } from "../geometry/camera/fitCamera.ts";
import type { SvgElement } from "../render/svg.ts";
import { writeSvg } from "../render/writeSvg.ts";
import { PLANE, planeTransform } from "./plane.ts";
import { svgGroup } from "./svgGroup.ts";

/** What changes by itself, from below. */
const LAYERS = ["ribbons", "points", "venues", "groundNames", "venueNames", "names", "numbers"] as const;
type Layer = (typeof LAYERS)[number];
type Size = Parameters<typeof planeTransform>[2];

/** The layers over the ground, each drawn in the plane of a scale of its own and put where the view has it. */
export interface PictureLayers {
  /** Draws one anew, for a world so many CSS px wide, unless the page has had it so from the start. */
  paint(name: Layer, worldSize: number, parts: () => readonly SvgElement[], view: View, size: Size): void;
  place(view: View, size: Size): void;
}

/** What belongs to a point, and a river's name, keeps its size while the plane that it is on has another scale. */
function keepSize(layer: SVGGElement, factor: number): void {
  for (const pin of layer.querySelectorAll<SVGGElement>("g[transform]")) {
    const matrix = pin.transform.baseVal[0]?.matrix;
    if (matrix) pin.setAttribute("transform", `translate(${matrix.e} ${matrix.f})scale(${factor})`);
  }
  for (const text of layer.querySelectorAll<SVGTextElement>("text[data-size]"))
    text.setAttribute("font-size", String(Number(text.dataset.size) * factor));
}

/**
 * As the build writes the scale of a layer: see node/firstPage/picture/firstPicture.ts. Rounded, as the last digits of a sine are not
 * the same in each engine.
 */
export const layerScale = (worldSize: number): string =>
  `scale(${Number((PLANE / worldSize).toPrecision(8))})`;

interface PaintedLayer {
  element: SVGGElement;
  /** How many CSS px wide the world is in its plane. */
  plane: number;
  /** The scale that the build has drawn it for; undefined once it is drawn anew. */
  first?: string | undefined;
}

/**
 * @param root The layers' own; those that the build has drawn into it stay as they are.
 * @param worldSize The scale that the map begins with.
 */
export function pictureLayers(edition: Edition, root: Element, worldSize: number): PictureLayers {
  const layers = new Map(
    LAYERS.map((name): [Layer, PaintedLayer] => {
      const there = root.querySelector<SVGGElement>(`[data-part="${name}"]`);
      const first = there?.getAttribute("transform") ?? undefined;
      const scale = Number(/^scale\((.+)\)$/.exec(first ?? "")?.[1]);
      const element = there ?? svgGroup();
      element.dataset.part = name;
      return [name, { element, plane: scale > 0 ? PLANE / scale : worldSize, first }];
    }),
  );
  root.append(...[...layers.values()].map(({ element }) => element));
  return {
    paint(name, plane, parts, view, size) {
      const layer = layers.get(name);
      if (!layer) return;
      const isThere = layer.first === layerScale(plane);
      layer.first = undefined;
      if (isThere) return;
      layer.element.innerHTML = parts().map(writeSvg).join("");
      layer.plane = plane;
      layer.element.setAttribute("transform", planeTransform(edition, view, size, plane));
      if (plane !== view.worldSize) keepSize(layer.element, plane / view.worldSize);
    },
    place(view, size) {
      for (const { element, plane } of layers.values()) {
        element.setAttribute("transform", planeTransform(edition, view, size, plane));
        keepSize(element, plane / view.worldSize);
      }
    },
  };
}
