import type { Room } from "../../geometry/fitCamera.ts";
import { mediaQuery } from "./mediaQuery.ts";

const [UPRIGHT, PHONE, LOW, LAPTOP] = ["upright", "phone", "low", "laptop"].map(mediaQuery);

/** Of the list, folded away, over the map of a phone; see panels/story/drawer.css. */
const FOLDED_LIST = 96;

/** A browser window for which the names and ribbons of the first paint are placed, and the windows that it serves. */
export interface Viewport {
  /** CSS class of its marks. */
  name: string;
  /** For all of these windows the marks are scaled with the map. */
  media: string;
  /** The map's place in it, in CSS px. */
  room: Room;
}

function upright(name: string, width: number, height: number, media: string): Viewport {
  const list = { left: 0, top: height - FOLDED_LIST, right: width, bottom: height };
  return { name, media: `${UPRIGHT} and ${media}`, room: { width, height, covers: [list] } };
}

function sideBySide(name: string, width: number, height: number, column: number, media: string): Viewport {
  return {
    name,
    media: `(not ${UPRIGHT}) and ${media}`,
    room: { width: width - column, height, covers: [] },
  };
}

/** No two of them serve the same window, and every window is served. */
export const VIEWPORTS: readonly Viewport[] = [
  upright("phone", 390, 844, `${PHONE}`),
  upright("tablet", 768, 1024, `(not ${PHONE})`),
  sideBySide("lying", 844, 390, 300, `${LOW}`),
  sideBySide("laptop", 1024, 768, 320, `(not ${LOW}) and ${LAPTOP}`),
  sideBySide("desk", 1440, 900, 370, `(not ${LOW}) and (not ${LAPTOP}) and (width < 1680px)`),
  sideBySide("wide", 1920, 1080, 370, `(not ${LOW}) and (width >= 1680px)`),
];
