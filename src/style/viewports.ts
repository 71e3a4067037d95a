import type { Box } from "../geometry/box.ts";
import type { Room } from "../geometry/fitCamera.ts";
import { FRAMING } from "./framing.ts";

/** Of the list, folded away, over the map of a phone; see panels/list/drawer.css. */
const FOLDED_LIST = 212;

/**
 * A browser window for which the build places names and ribbons. It serves the larger windows up to the next: what
 * stands clear in it stands clear where the map is larger.
 */
export interface Viewport {
  /** Names it in the page. */
  name: string;
  /** The windows that it serves, as a media query with the names of media.css. */
  media: string;
  /** The map's place in it, in CSS px. */
  room: Room;
  /** The map's place in the highest window of its width that it serves: there the map is largest, and least is seen of it. */
  highest: Room;
  /** What no name may lie under, in CSS px of the map: the list, and the furniture along the edges. */
  over: readonly Box[];
  /** On a phone, what a card leaves of the map, where what it tells of is framed, and of the highest such map. */
  opened?: { room: Room; highest: Room } | undefined;
}

/** The furniture along a map's edges is about so large, in CSS px; measured in the longer language. */
const TOOLBAR = { side: { width: 560, height: 56 }, upright: { height: 64 } };
const CREDITS = { side: { width: 520, height: 58 }, upright: { width: 190, height: 78 } };
/** The key, over the credits; see --roomy. */
const KEY = { width: 480, height: 172 };
/** The scale beside the zoom; a phone has it over the credits. */
const SCALE = { width: 214, height: 44 };
const ZOOM = { side: { width: 64, height: 104 }, upright: { width: 112, height: 62 } };

/** Of a phone's height, what an open card leaves of the map (see panels/cards/card.css), and its narrowest window. */
const ABOVE_CARD = { part: 0.55, width: 360 };

const folded = (width: number, height: number): Box => ({
  left: 0,
  top: height - FOLDED_LIST,
  right: width,
  bottom: height,
});

/** The map of a phone on which a card is open. */
function underCard(height: number): Room {
  const { width, part } = ABOVE_CARD;
  const top = TOOLBAR.upright.height;
  const bottom = Math.max(top + FRAMING.least, height * part - CREDITS.upright.height);
  const covers = [
    { left: 0, top: 0, right: width, bottom: top },
    { left: 0, top: bottom, right: width, bottom: height },
  ];
  return { width, height, covers };
}

/** Furniture on the lower edge of a map. */
const inCorner = (size: { width: number; height: number }, left: number, bottom: number): Box => ({
  left,
  top: bottom - size.height,
  right: left + size.width,
  bottom,
});

function upright(
  name: string,
  width: number,
  height: number,
  media: string,
  highest: number,
  opened?: Viewport["opened"],
): Viewport {
  const list = folded(width, height);
  return {
    name,
    media: `(--upright) and ${media}`,
    room: { width, height, covers: [list] },
    highest: { width, height: highest, covers: [folded(width, highest)] },
    over: [
      list,
      { left: 0, top: 0, right: width, bottom: TOOLBAR.upright.height },
      inCorner(CREDITS.upright, 0, list.top),
      inCorner(ZOOM.upright, width - ZOOM.upright.width, list.top),
    ],
    opened,
  };
}

function sideBySide(name: string, width: number, height: number, column: number, media: string): Viewport {
  const right = width - column;
  const isRoomy = width >= 1024 && height >= 600;
  return {
    name,
    media: `(not (--upright)) and ${media}`,
    room: { width: right, height, covers: [] },
    // In one so high what must be in sight fills the width, and least is seen on either side of it.
    highest: { width: right, height: 2 * height, covers: [] },
    over: [
      { left: right - TOOLBAR.side.width, top: 0, right, bottom: TOOLBAR.side.height },
      inCorner(CREDITS.side, 0, height),
      ...(isRoomy ? [inCorner(KEY, 0, height)] : []),
      inCorner(SCALE, right - SCALE.width, height),
      inCorner(ZOOM.side, right - ZOOM.side.width, height),
    ],
  };
}

/** No two of them serve the same window, and every window is served. */
export const VIEWPORTS: readonly Viewport[] = [
  upright("phone", 375, 553, "(--phone) and (height < 700px)", 700, {
    room: underCard(553),
    highest: underCard(700),
  }),
  upright("tall", 375, 700, "(--phone) and (height >= 700px)", 2 * 700, {
    room: underCard(725),
    highest: underCard(900),
  }),
  upright("tablet", 744, 900, "(not (--phone))", 2 * 900),
  sideBySide("lying", 780, 340, 300, "(--low)"),
  sideBySide("laptop", 1024, 700, 320, "(not (--low)) and ((width < 1440px) or (height < 800px))"),
  sideBySide(
    "large",
    1440,
    800,
    370,
    "(height >= 800px) and (width >= 1440px) and ((width < 1840px) or (height < 930px))",
  ),
  sideBySide("wide", 1840, 930, 370, "(height >= 930px) and (width >= 1840px)"),
];
