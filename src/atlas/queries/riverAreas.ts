import { booleanPointInPolygon, distance } from "@turf/turf";
import type { Position } from "geojson";
import { boxOf, holds } from "../../geometry/box.ts";
import { linesOf } from "../../geometry/lines/linesOf.ts";
import type { Atlas } from "../atlas.ts";

/** Kilometres: with less of a river than this an area has at most touched it, as far as the two files can tell. */
const LEAST = 3;
/** Kilometres of a river that are asked for at once where they are. */
const STEP = 0.8;

/** Pieces of a river from its source on: the point in the middle of each, near enough, and its kilometres. */
function* pieces(lines: readonly (readonly Position[])[]): Generator<{ at: [number, number]; km: number }> {
  for (const line of lines) {
    let km = 0;
    let at = line[0];
    for (const [i, to] of line.entries()) {
      const from = line[i - 1];
      if (!from || !at) continue;
      km += distance(from, to);
      if (km < STEP / 2) at = to;
      if (km < STEP && i < line.length - 1) continue;
      const [x = 0, y = 0] = at;
      yield { at: [x, y], km };
      [km, at] = [0, to];
    }
  }
}

/**
 * The areas that a river runs through, in the order of the middles of its reaches.
 *
 * Method: a piece of the river, 0.8 km or one edge, belongs to the area that has a point of it; counted are areas with
 * 3 km or more. Coarser than `riverInside`, which cuts edges at borders and takes a hundred times as long.
 */
export function riverAreas({ jurisdictions }: Atlas, { geometry }: Atlas["rivers"][number]): number[] {
  const areas = [...jurisdictions.values()].flatMap(({ adcode, area }) =>
    area
      ? [
          {
            adcode,
            area,
            box: boxOf(
              linesOf(area)
                .flat()
                .map(([x = 0, y = 0]) => [x, y] as const),
            ),
          },
        ]
      : [],
  );
  const reaches = new Map<number, { km: number; moment: number }>();
  let done = 0;
  for (const { at, km } of pieces(linesOf(geometry))) {
    const owner = areas.find(({ box, area }) => holds(box, at) && booleanPointInPolygon(at, area));
    const reach = owner && (reaches.get(owner.adcode) ?? { km: 0, moment: 0 });
    if (reach) reaches.set(owner.adcode, { km: reach.km + km, moment: reach.moment + km * (done + km / 2) });
    done += km;
  }
  return [...reaches]
    .filter(([, { km }]) => km >= LEAST)
    .sort(([, a], [, b]) => a.moment / a.km - b.moment / b.km)
    .map(([adcode]) => adcode);
}
