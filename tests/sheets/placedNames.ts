import { holds } from "../../src/geometry/box.ts";
import { linesOf } from "../../src/geometry/lines/linesOf.ts";
import { toWorld } from "../../src/geometry/mercator.ts";
import { nameFrame } from "../../src/sheet/map/names/nameFrame.ts";
import type { placeSheetNames } from "../../src/sheet/map/names/placeSheetNames.ts";
import { nameFaults } from "../support/nameFaults.ts";
import { shapeFaults } from "../support/shapeFaults.ts";

/** In mm: 40 CSS px, which a name has on paper before it becomes a number; else 28, as tests/unit/geometry/names has it. */
const LONGEST_LEADER = 10.59;

type Place = typeof placeSheetNames;

/** Looks at how names are placed on every map that is drawn: stands in for the module in `vi.mock`. */
export function watchedPlacing(place: Place) {
  let seen: [Parameters<Place>[0], ReturnType<Place>][] = [];
  return {
    placeSheetNames: ((drawing, ...rest) => {
      const names = place(drawing, ...rest);
      seen.push([drawing, names]);
      return names;
    }) satisfies Place,
    /** What is wrong with the names that were placed since this was asked. */
    faults(): string[] {
      const found = seen.flatMap(([drawing, { placed }]) => {
        const { sheet, frame, sizes } = drawing;
        const inner = nameFrame(drawing);
        // A name that stands inside its area has no mark.
        const named = placed.flatMap(({ name }) => (name.radius > 0 ? [name.id] : []));
        const seats = sheet.scene.points
          .filter(({ adcode }) => named.includes(String(adcode)))
          .map(({ adcode, role, at }) => ({
            id: String(adcode),
            at: frame.toPage(at),
            radius: sizes.point[role],
          }))
          .filter(({ at }) => holds(inner, at));
        const standing = placed.map(({ name: { id, at, radius }, box, leader }) => {
          // A venue's mark may be around that of a seat.
          const around = placed.flatMap(({ name }) => (String(name.at) === String(at) ? [name.radius] : []));
          return { id, at, radius: radius > 0 ? Math.max(...around) : 0, box, leader };
        });
        const venues = placed.flatMap(({ name }) => (name.role === "venue" ? [name.id] : []));
        const areas = sheet.scene.regions
          .filter(({ adcode }) => placed.some(({ name }) => name.id === String(adcode)))
          .map(({ adcode, area }) => ({
            id: String(adcode),
            rings: linesOf(area).map((ring) => ring.map((corner) => frame.toPage(toWorld(corner)))),
          }));
        return [
          ...nameFaults(standing, seats, LONGEST_LEADER, inner),
          ...shapeFaults(
            standing.filter(({ id }) => venues.includes(id)),
            areas,
          ),
        ];
      });
      seen = [];
      return found;
    },
  };
}
