import type { Edition } from "../atlas/edition.ts";
import type { View } from "../geometry/fitCamera.ts";
import type { SvgElement } from "../render/svg.ts";
import { writeSvg } from "../render/writeSvg.ts";
import { planeTransform } from "./plane.ts";
import { svgGroup } from "./svgGroup.ts";

/** What changes by itself, from below. */
const LAYERS = ["ribbons", "points", "venues", "riverNames", "venueNames", "names", "numbers"] as const;
type Layer = (typeof LAYERS)[number];
type Size = Parameters<typeof planeTransform>[2];

/** The layers over the ground, each drawn in the plane of a scale of its own and put where the view has it. */
export interface PictureLayers {
  /** Draws one anew, for a world so many CSS px wide. */
  paint(name: Layer, worldSize: number, parts: readonly SvgElement[], view: View, size: Size): void;
  place(view: View, size: Size): void;
}

/** What belongs to a point keeps its size while the plane that it is on has another scale. */
function keepSize(layer: SVGGElement, factor: number): void {
  for (const pin of layer.querySelectorAll<SVGGElement>("g[transform]")) {
    const matrix = pin.transform.baseVal[0]?.matrix;
    if (matrix) pin.setAttribute("transform", `translate(${matrix.e} ${matrix.f})scale(${factor})`);
  }
}

/** @param worldSize The scale that the map begins with. */
export function pictureLayers(edition: Edition, root: Element | undefined, worldSize: number): PictureLayers {
  const layers = new Map(LAYERS.map((name) => [name, { element: svgGroup(), plane: worldSize }]));
  for (const [name, { element }] of layers) element.dataset.part = name;
  root?.append(...[...layers.values()].map(({ element }) => element));
  return {
    paint(name, plane, parts, view, size) {
      const layer = layers.get(name);
      if (!layer) return;
      layer.element.innerHTML = parts.map(writeSvg).join("");
      layer.plane = plane;
      layer.element.setAttribute("transform", planeTransform(edition, view, size, plane));
    },
    place(view, size) {
      for (const { element, plane } of layers.values()) {
        element.setAttribute("transform", planeTransform(edition, view, size, plane));
        keepSize(element, plane / view.worldSize);
      }
    },
  };
}
