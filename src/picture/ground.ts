import { groupOf } from "../atlas/edition/edition.ts";
import { type Area, type Lines, linesOf } from "../geometry/lines/linesOf.ts";
import { relativePath } from "../geometry/lines/relativePath.ts";
import { simplifyLine } from "../geometry/lines/simplifyLine.ts";
import { toWorld, zoomFor } from "../geometry/mercator.ts";
import { LOOK } from "../render/look.ts";
import { element, group, type SvgElement } from "../render/svg.ts";
import { PLAIN, type ToneOf } from "../render/tones.ts";
import type { Scene } from "../scene/scene.ts";
import { borderLook, countyLook, fillLook, riverLook } from "./looks.ts";
import { PLANE, toPlane } from "./plane.ts";

/** How finely lines are drawn. */
export interface Detail {
  /** How far a line may be off, in units of their plane; for the ground see {@link PLANE}. */
  tolerance: number;
  /** Of each number in a path. */
  decimals: number;
}

const ROUND = { fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" } as const;
/** Lines keep their width in CSS px however the plane is scaled. */
const FIXED = { "vector-effect": "non-scaling-stroke" } as const;

/** Each of the lines, or of an area's rings, as a path. */
function pathsOf({ edition }: Scene, geometry: Area | Lines, { tolerance, decimals }: Detail): string[] {
  const onPlane = toPlane(edition, PLANE);
  const isArea = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  return linesOf(geometry)
    .map((line) =>
      simplifyLine(
        line.map((at) => onPlane(toWorld(at))),
        tolerance,
      ),
    )
    .filter((line) => line.length > (isArea ? 3 : 1))
    .map((line) => (isArea ? `${relativePath(line.slice(0, -1), decimals)}z` : relativePath(line, decimals)));
}

const pathOf = (scene: Scene, geometry: Area | Lines, detail: Detail): string =>
  pathsOf(scene, geometry, detail).join("");

/** A region's outline in the page; what all begin with, where none is given. */
export const outlineId = (adcode: number | ""): string => `picture-${adcode}`;

function regions(scene: Scene, detail: Detail, toneOf: ToneOf) {
  const shape = (adcode: number) => ({ "data-adcode": String(adcode), href: `#${outlineId(adcode)}` });
  const outlines = scene.regions.map(({ adcode, area }) =>
    element("path", { id: outlineId(adcode), ...FIXED, d: pathOf(scene, area, detail) }),
  );
  return {
    shapes: outlines.length > 0 ? [element("defs", {}, outlines)] : [],
    fills: group(
      "regions",
      scene.regions.map(({ adcode, membership }) =>
        element("use", {
          ...shape(adcode),
          fill: groupOf(scene.edition, membership).fill ?? "none",
          ...fillLook(toneOf("regions", adcode)),
        }),
      ),
      { "fill-rule": "evenodd" },
    ),
    borders: group(
      "borders",
      scene.regions.map(({ adcode }) => {
        const tone = toneOf("regions", adcode);
        return element("use", { ...shape(adcode), ...(tone !== "plain" && borderLook(tone)) });
      }),
      { ...ROUND, ...borderLook("plain") },
    ),
  };
}

/** Each line of the surroundings that are of one level. */
const pathsOfLevel = (
  scene: Scene,
  level: Scene["surroundings"][number]["properties"]["level"],
  detail: Detail,
) =>
  scene.surroundings
    .filter(({ properties }) => properties.level === level)
    .flatMap(({ geometry }) => pathsOf(scene, geometry, detail));

/** Lines of neighbouring counties. */
function surroundings(scene: Scene, detail: Detail): readonly SvgElement[] {
  const { colour, width, opacity } = LOOK.surroundings.county;
  const d = pathsOfLevel(scene, "county", detail).join("");
  return group("surroundings", d ? [element("path", { ...FIXED, d })] : [], {
    ...ROUND,
    stroke: colour,
    "stroke-width": width,
    "stroke-opacity": opacity,
  });
}

/**
 * Borders of provinces. Broad and long, they are the dearest stroke of the ground: their joins cost nothing, and each line
 * is one of its own, as a browser strokes all of a path anew for each tile of the screen that some of it is in.
 */
function provinces(scene: Scene, detail: Detail): readonly SvgElement[] {
  const { colour, width } = LOOK.surroundings.province;
  const lines = pathsOfLevel(scene, "province", detail);
  return group(
    "provinces",
    lines.map((d) => element("path", { ...FIXED, d })),
    { fill: "none", stroke: colour, "stroke-width": width },
  );
}

function counties(scene: Scene, detail: Detail, zoom: number): readonly SvgElement[] {
  const d = scene.counties.map(({ geometry }) => pathOf(scene, geometry, detail)).join("");
  const { colour, width } = LOOK.county;
  return group("counties", d ? [element("path", { ...FIXED, d })] : [], {
    ...ROUND,
    stroke: colour,
    "stroke-width": width,
    ...countyLook(zoom),
  });
}

function rivers(scene: Scene, detail: Detail, zoom: number, toneOf: ToneOf): readonly SvgElement[] {
  const paths = scene.rivers.map(({ id, rank, geometry }) =>
    element("path", {
      ...FIXED,
      // Rivers of the first rank alone are ever lit: see riverLook.
      "data-river": rank === 1 ? id : undefined,
      "data-rank": String(rank),
      // For node/firstPage/firstRules.ts; later its width alone tells it.
      "data-lit": toneOf("rivers", id) === "lit" ? "" : undefined,
      "stroke-opacity": LOOK.river.opacity[rank],
      ...riverLook(rank, toneOf("rivers", id), zoom),
      d: pathOf(scene, geometry, detail),
    }),
  );
  return group("rivers", paths, { ...ROUND, stroke: LOOK.river.colour });
}

function relief(scene: Scene, detail: Detail): readonly SvgElement[] {
  const bands = scene.relief.flatMap(({ properties: { from }, geometry }) => {
    const fill = LOOK.relief[from];
    return fill ? [element("path", { fill, d: pathOf(scene, geometry, detail) })] : [];
  });
  return group("relief", bands, { "fill-rule": "evenodd" });
}

/** The layers of the ground by their names in the page, from below; the shapes, which are not drawn, first. */
export type Ground = Record<
  "shapes" | "relief" | "surroundings" | "regions" | "counties" | "rivers" | "provinces" | "borders",
  readonly SvgElement[]
>;

/**
 * The ground of a Scene as SVG: terrain, neighbours, regions, counties, rivers, provinces, borders. In the plane of
 * {@link PLANE}, so that a view of it is one transform; lines are as wide in CSS px as they are for `worldSize`.
 *
 * @param worldSize CSS px across the whole world.
 */
export function pictureGround(
  scene: Scene,
  worldSize: number,
  detail: Detail,
  toneOf: ToneOf = PLAIN,
): Ground {
  const zoom = zoomFor(worldSize);
  const { shapes, fills, borders } = regions(scene, detail, toneOf);
  return {
    shapes,
    relief: relief(scene, detail),
    surroundings: surroundings(scene, detail),
    regions: fills,
    counties: counties(scene, detail, zoom),
    rivers: rivers(scene, detail, zoom, toneOf),
    provinces: provinces(scene, detail),
    borders,
  };
}
