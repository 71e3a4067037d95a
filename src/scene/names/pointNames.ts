import type { World } from "../../geometry/mercator.ts";
import type { NameToPlace } from "../../geometry/names/nameToPlace.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import type { MarkSizes } from "../drawn.ts";
import type { Scene, ScenePoint } from "../scene.ts";
import type { Standing } from "../standings.ts";
import { LEADING } from "./leading.ts";
import { namedAreas } from "./namedAreas.ts";
import type { NameRules } from "./nameRules.ts";

/** What a name keeps free at its ends, in letter heights. */
const ENDS = 0.2;
/** What letters with tails need above a point, in letter heights: they and their edge reach below the line. */
const TAILS = 0.28;
const WITH_TAILS = /[gjpqy]/;
/** Between a name and the number before it, in CSS px. */
const BESIDE_NUMBER = 2;

/** The name of a point, to be placed. */
export interface PointName extends NameToPlace {
  point: ScenePoint;
  standing: Standing;
  /** Heights of letters of its forms, in CSS px. */
  sizes: readonly number[];
}

/** By how many steps the names of a kind are smaller than they might be. */
export type Steps = ReadonlyMap<Standing, number>;

/** How much room a number takes before a name, in CSS px. */
export const numberWidth = ({ badge }: Pick<MarkSizes, "badge">, standing: Standing): number =>
  standing === "compared" ? 2 * badge + BESIDE_NUMBER : 0;

/**
 * The names of some points, to be placed.
 *
 * @param place From the unit square to the map's plane, in CSS px.
 */
export const pointNames = (
  scene: Scene,
  points: readonly ScenePoint[],
  rules: NameRules,
  sizes: MarkSizes,
  place: (at: World) => World,
  steps: Steps = new Map(),
): PointName[] =>
  points.map((point) => {
    const [standing, mayGo] = [rules.standingOf(point), rules.mayGo(point)];
    const all = rules.sizesOf(point);
    const smaller = Math.min(steps.get(standing) ?? 0, all.length - 1);
    const written = rules.isEven(point) ? all.slice(smaller) : all;
    const width = numberWidth(sizes, standing);
    return {
      point,
      standing,
      at: place(point.at),
      radius: sizes.point(point),
      lineHeight: (mayGo === "last" ? Math.min(...written) : Math.max(...written)) * LEADING,
      forms: written.map((size) => ({
        width: textWidth(point.name, size, sizes.face(standing)) + size * ENDS + width,
        height: Math.max(size * LEADING, width > 0 ? 2 * sizes.badge : 0),
        tails: WITH_TAILS.test(point.name) ? size * TAILS : 0,
      })),
      shrinks: all.length > 1 ? "smaller" : undefined,
      sizes: written,
      mayGo,
      ...(point.role === "hub" && {
        areas: namedAreas(scene, place(point.at), place),
        strays: true,
      }),
    };
  });
