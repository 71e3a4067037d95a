import { bboxClip } from "@turf/turf";
import type { Position } from "geojson";
import { around, type Box, misses } from "../../../geometry/box.ts";
import { type Area, type Lines, linesOf } from "../../../geometry/lines/linesOf.ts";
import { toLonLat, toWorld, worldSize } from "../../../geometry/mercator.ts";
import { type Detail, type Ground, outlineId, pictureGround } from "../../../picture/ground.ts";
import { sayOnce } from "../../../render/sayOnce.ts";
import type { SvgNode } from "../../../render/svg.ts";
import type { ToneOf } from "../../../render/tones.ts";
import type { Scene } from "../../../scene/scene.ts";

/** Of the ground: one unit is 0.7 CSS px on a desk. The page's own drawing, finer, follows with the scripts. */
const DETAIL = { tolerance: 1, decimals: 0 };
const RIVERS = { tolerance: 1.6, decimals: 0 };
/** Of the terrain, whose tints are hardly told apart. */
const TERRAIN = { tolerance: 5.5, decimals: 0 };
/** Of what is faint. */
const FAINT = { tolerance: 3.6, decimals: 0 };
/** Of the provinces' borders, which are broad. */
const BANDS = { tolerance: 2, decimals: 0 };

const NO_GROUND = { regions: [], rivers: [], counties: [], relief: [], surroundings: [] };

/** The part of each area that is in a box. */
function areasIn(areas: Scene["relief"], { left, top, right, bottom }: Box): Scene["relief"] {
  const [[west, north], [east, south]] = [toLonLat([left, top]), toLonLat([right, bottom])];
  return areas
    .map((area) => ({
      ...area,
      geometry: bboxClip(area.geometry, [west, south, east, north]).geometry as Area,
    }))
    .filter(({ geometry }) => geometry.coordinates.length > 0);
}

/** The segments of each line that are in one of some boxes: nobody sees where one ends. */
function linesIn<T extends { geometry: Lines }>(features: readonly T[], boxes: readonly Box[]): T[] {
  return features.flatMap((feature) => {
    const coordinates = linesOf(feature.geometry).flatMap((line) => runsIn(line, boxes));
    return coordinates.length === 0
      ? []
      : [{ ...feature, geometry: { type: "MultiLineString" as const, coordinates } }];
  });
}

function runsIn(line: readonly Position[], boxes: readonly Box[]): Position[][] {
  const runs: Position[][] = [];
  let isOut = true;
  for (const [i, to] of line.slice(1).entries()) {
    const from = line[i] ?? to;
    const wasOut = isOut;
    isOut = boxes.every((box) => misses(box, toWorld(from), toWorld(to)));
    if (isOut) continue;
    if (wasOut) runs.push([from, to]);
    else runs.at(-1)?.push(to);
  }
  return runs;
}

/**
 * The ground, each kind in its own detail; the counties' lines are for a nearer view, for which it is drawn anew.
 *
 * @param sights What can be seen of it at first: it ends there.
 * @param coarseness How many times as far as on other pages a line may be off.
 */
export function firstGround(scene: Scene, tone: ToneOf, sights: readonly Box[], coarseness: number): Ground {
  const draw = (kinds: Partial<Scene>, { tolerance, decimals }: Detail) =>
    pictureGround(
      { ...scene, ...NO_GROUND, ...kinds },
      worldSize(6.7),
      { tolerance: tolerance * coarseness, decimals },
      tone,
    );
  const surroundings = linesIn(scene.surroundings, sights);
  return {
    ...draw({ regions: scene.regions }, DETAIL),
    rivers: draw({ rivers: linesIn(scene.rivers, sights) }, RIVERS).rivers,
    relief: draw({ relief: areasIn(scene.relief, sights.reduce(around)) }, TERRAIN).relief,
    surroundings: draw({ surroundings }, FAINT).surroundings,
    provinces: draw({ surroundings }, BANDS).provinces,
  };
}

/** Lines keep their width in CSS px: said once for all of a page, an outline's for where else it is drawn too. */
export const groundRule = `[data-plane] path,path[id^="${outlineId("")}"]{vector-effect:non-scaling-stroke}`;

/** A layer of the ground without what {@link groundRule} says. */
export function inFewLetters(layer: SvgNode): SvgNode {
  if (typeof layer === "string") return layer;
  const { "vector-effect": _, ...attributes } = layer.attributes;
  return sayOnce({ ...layer, attributes, children: layer.children.map(inFewLetters) });
}
