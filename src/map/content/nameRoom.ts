import type { View } from "../../geometry/camera/fitCamera.ts";
import type { Surroundings } from "../../scene/drawn.ts";
import { type Standings, standingsKey } from "../../scene/standings.ts";
import { surroundingsOf } from "../../scene/surroundingsOf.ts";
import { room } from "../camera/room.ts";

/** What the names are to be placed in, and a text that is the same where that is. */
export interface NameRoom {
  around: Surroundings;
  key: string;
}

/** Measures the page: what is in sight of the map, and what lies over it; the key tells the standings as well. */
export function nameRoom(container: HTMLElement, view: View, standings: Standings): NameRoom {
  const over = room(container, "[data-over-map], [data-covers-map]").covers;
  const around = surroundingsOf(view, room(container), over);
  const boxes = [around.frame, ...around.boxes].flatMap((box) => Object.values(box));
  return { around, key: [view.worldSize, container.clientWidth, ...boxes, standingsKey(standings)].join() };
}
