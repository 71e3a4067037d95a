import { themeOf } from "../atlas/edition/edition.ts";
import type { Scene } from "../scene/scene.ts";

/** The theme of a lane of the Scene, by the lane's id. */
export function laneTheme({ edition, ribbons }: Scene, id: string) {
  const lane = ribbons.flatMap(({ lanes }) => lanes).find((one) => one.id === id);
  return themeOf(edition, lane?.theme ?? "");
}
