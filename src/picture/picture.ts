import type { Box } from "../geometry/box.ts";
import type { Drawn } from "../scene/subjectAt.ts";
import { pictureMarks } from "./marks.ts";
import { pictureRibbons } from "./ribbons.ts";
import { pictureRiverNames } from "./riverNames.ts";

/** What is drawn over the ground, from below, while nothing is open. */
export function pictureOver(drawn: Drawn, frame: Box): string {
  const { points, names } = pictureMarks(drawn);
  return [pictureRibbons(drawn), points, pictureRiverNames(drawn, frame), names].join("\n");
}
