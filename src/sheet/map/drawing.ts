import type { Palette } from "../ink/palette.ts";
import type { PageSizes } from "../page/pageSizes.ts";
import type { SheetScene } from "../sheetScene.ts";
import { type MapFrame, mmPerDegree } from "./frame/mapFrame.ts";

/** What every layer of a map is drawn from. */
export interface Drawing {
  sheet: SheetScene;
  frame: MapFrame;
  palette: Palette;
  sizes: PageSizes;
}

/**
 * What is left out where a degree of longitude is smaller than this, in mm, in the order in which it goes:
 * county lines, the small rivers, the neighbours' lines. (Then go neighbours' names, and last the second language: see layMap.)
 */
const NEEDS = { counties: 22, neighbourCounties: 22, smallRivers: 11, neighbours: 8 };

/** Black ink has no quiet lines: it needs twice the room. */
export const shows = ({ frame, palette }: Drawing, detail: keyof typeof NEEDS) =>
  mmPerDegree(frame) >= NEEDS[detail] * (palette.hatch ? 2 : 1);
