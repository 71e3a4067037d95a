import type { Atlas } from "../../../atlas/atlas.ts";
import { holds } from "../../../geometry/box.ts";
import type { SheetScene } from "../../sheetScene.ts";
import { clipLine } from "./clip.ts";
import type { MapFrame } from "./mapFrame.ts";
import { linesIn, ringsIn } from "./shapes.ts";

/** What of a sheet a frame shows, for the legend to explain no more: seats also for the areas that show without them. */
export function inSight(atlas: Atlas, sheet: SheetScene, frame: MapFrame): SheetScene {
  const { scene, venues } = sheet;
  const areas = new Set(
    scene.regions.filter(({ area }) => ringsIn(frame, area).length > 0).map(({ adcode }) => adcode),
  );
  return {
    ...sheet,
    venues: venues.filter((id) => {
      const venue = atlas.venues.get(id);
      return venue && holds(frame.box, frame.place(venue.at));
    }),
    scene: {
      ...scene,
      ribbons: scene.ribbons.filter(({ curve }) => clipLine(curve.map(frame.toPage), frame.box).length > 0),
      points: scene.points.filter(
        ({ adcode, at }) => areas.has(adcode) || holds(frame.box, frame.toPage(at)),
      ),
      rivers: scene.rivers.filter(({ geometry }) => linesIn(frame, geometry).length > 0),
    },
  };
}

/** Whether two parts of one sheet are the same. */
export const isSameSight = (one: SheetScene, other: SheetScene) =>
  one.venues.length === other.venues.length &&
  (["ribbons", "points", "rivers"] as const).every(
    (kind) => one.scene[kind].length === other.scene[kind].length,
  );
