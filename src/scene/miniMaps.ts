import type { Position } from "geojson";
import { type Box, boxOf } from "../geometry/box.ts";
import { linesOf } from "../geometry/lines/linesOf.ts";
import { relativePath } from "../geometry/lines/relativePath.ts";
import { simplifyLine } from "../geometry/lines/simplifyLine.ts";
import { strand } from "../geometry/lines/strand.ts";
import { toWorld, type World } from "../geometry/mercator.ts";
import { endsAt } from "./mapStop.ts";
import type { Scene, SceneRegion, SceneRibbon } from "./scene.ts";

/** One area with its legs, as SVG paths in CSS px from the picture's top left. */
export interface MiniMap {
  outline: string;
  legs: readonly { id: string; partnerships: readonly string[]; theme: string; path: string }[];
  /** Null where the seat is not known. */
  seat: World | null;
}

export interface MiniMaps {
  width: number;
  height: number;
  /** The same in every picture; null where the edition has none. */
  hub: MiniMap | null;
  byAdcode: ReadonlyMap<number, MiniMap>;
}

/** CSS px: room around what is drawn, width of a strand, from strand to strand, how far a line may be off. */
const MARGIN = 4;
const GAP = 2.4;
const TAPER = 12;
const TOLERANCE = 0.4;

/** Degrees: what is nearer than this to the point before is hardly farther than that in any small map. */
const DETAIL = 0.02;

function thinned(ring: readonly Position[]): Position[] {
  let [x, y] = [Number.NaN, Number.NaN];
  return ring.filter(([lon = 0, lat = 0]) => {
    if (Math.abs(lon - x) < DETAIL && Math.abs(lat - y) < DETAIL) return false;
    [x, y] = [lon, lat];
    return true;
  });
}

/** Outlines in the unit square; the trigonometry of some thousand points is done once for a Scene. */
const outlines = new WeakMap<SceneRegion, readonly (readonly World[])[]>();
function outlineOf(region: SceneRegion): readonly (readonly World[])[] {
  const known = outlines.get(region) ?? linesOf(region.area).map((ring) => thinned(ring).map(toWorld));
  outlines.set(region, known);
  return known;
}

const rounded = ([x, y]: World): World => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/**
 * Small maps of some areas: outline, seat and legs, all in one frame and so at one scale. Pure.
 *
 * @param width CSS px of each picture; the height follows from what they show.
 */
export function miniMaps(
  { edition: { hub }, regions, ribbons, points }: Scene,
  adcodes: readonly number[],
  width: number,
  tallest: number,
): MiniMaps {
  const shown = [...new Set([...(hub ? [hub.adcode] : []), ...adcodes])];
  const known = regions.filter(({ adcode }) => shown.includes(adcode));
  const bounds: Box = boxOf([
    ...known.flatMap((region) => outlineOf(region).flat()),
    ...points.filter(({ adcode }) => shown.includes(adcode)).map(({ at }) => at),
  ]);
  const [across, down] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  const scale = Math.min((width - 2 * MARGIN) / across, (tallest - 2 * MARGIN) / down);
  const height = Math.round(down * scale + 2 * MARGIN);
  const aside = (width - across * scale) / 2;
  const place = ([x, y]: World): World => [
    (x - bounds.left) * scale + aside,
    (y - bounds.top) * scale + MARGIN,
  ];
  const pathOf = (points: readonly World[]) => relativePath(simplifyLine(points.map(place), TOLERANCE), 1);
  // Without a hub a leg is drawn where both of its ends are in the frame.
  const isDrawnAt = (adcode: number) => (ribbon: SceneRibbon) =>
    ribbon.adcode === adcode || (!hub && endsAt(ribbon, adcode));
  const ofArea = (adcode: number): MiniMap => {
    const region = known.find((one) => one.adcode === adcode);
    const at = points.find((point) => point.adcode === adcode)?.at;
    return {
      outline: region
        ? outlineOf(region)
            .map((ring) => `${pathOf(ring)}z`)
            .join("")
        : "",
      legs: ribbons.filter(isDrawnAt(adcode)).flatMap(({ curve, lanes }) => {
        const coarse = curve.filter((_, i) => i % 8 === 0);
        return lanes.map(({ id, legs, theme, offset }) => ({
          id,
          // A leg's id is `<partnership>:<adcode>`.
          partnerships: legs.map((leg) => leg.slice(0, leg.lastIndexOf(":"))),
          theme,
          path: pathOf(strand(coarse, (offset * GAP) / scale, TAPER / scale)),
        }));
      }),
      seat: at ? rounded(place(at)) : null,
    };
  };
  return {
    width,
    height: Number.isFinite(height) ? height : 0,
    hub: hub && ofArea(hub.adcode),
    byAdcode: new Map(adcodes.map((adcode) => [adcode, ofArea(adcode)])),
  };
}
