import type { Box } from "../geometry/box.ts";
import type { Room } from "../geometry/camera/fitCamera.ts";

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
  /** The map above an open card, where that lies across it. */
  opened?: FramedIn | undefined;
  /** The map above a step of the story, where that lies across it. */
  told?: FramedIn | undefined;
  /** The map above the comparison, where that lies across or under it. */
  compared?: FramedIn | undefined;
}

/** What an open panel leaves of the map in a window. */
export interface Place {
  room: Room;
  /** As in {@link Viewport}. */
  over: readonly Box[];
}

/** Where what an open panel tells of is framed in the windows that a {@link Viewport} serves, from the lowest to the highest. */
export type FramedIn = readonly [lowest: Place, ...higher: Place[]];

/** The furniture along a map's edges is about so large, in CSS px; measured in the longer language. */
const TOOLBAR = { side: { width: 660, height: 56 }, upright: { height: 64 } };
/** On a phone with the scale over them, which a desk has beside the zoom. */
const CREDITS = { side: { width: 464, height: 61 }, upright: { width: 142, height: 78 } };
/** A map so wide has them beside the comparison too, and a key in fewer lines: see compareLayouts.css. */
const SPACIOUS = 900;
/** The links alone, for a finger: without the scale on a short phone, without what the map is made from on a narrow or low map. */
const LINKS = { side: { width: 148, height: 42 }, upright: { width: 132, height: 42 } };
/** The key, over the credits, where a window has room for it: --roomy. */
export const ROOMY = { width: 1024, height: 600 };
const KEY = { narrow: { width: 404, height: 160 }, wide: { width: 548, height: 180 } };
const SCALE = { side: { width: 214, height: 44 }, upright: { width: 140, height: 32 } };
/** A phone has it beside the toolbar. */
const ZOOM = { width: 64, height: 104 };
/** In a low window both are in one row. */
const LYING = { scale: { width: 234, height: 36 }, zoom: { width: 110, height: 60 } };
/** Such a window is lower than this: --low. */
const LOW = 500;

/**
 * Of the height of a window, what an open card leaves of the map, and the comparison; and a step of the story where it has
 * many words: where they are few, the map is so much larger. See their stylesheets.
 */
const ABOVE = { card: 0.55, step: 0.48, compare: { upright: 0.4, side: 0.45 } };
/** The narrowest windows, in CSS px: of short phones, of the others, and of tablets. */
const NARROWEST = { short: 320, other: 360, tablet: 600 };

const folded = (width: number, height: number): Box => ({
  left: 0,
  top: height - FOLDED_LIST,
  right: width,
  bottom: height,
});

/** In CSS px. */
type Size = Pick<Room, "width" | "height">;

/** Furniture on the lower edge of a map. */
const inCorner = (size: Size, left: number, bottom: number): Box => ({
  left,
  top: bottom - size.height,
  right: left + size.width,
  bottom,
});

/** The furniture of an upright map, whose lower edge is that of what lies over it. */
const uprightFurniture = (width: number, bottom: number): readonly Box[] => [
  { left: 0, top: 0, right: width, bottom: TOOLBAR.upright.height },
  inCorner(CREDITS.upright, 0, bottom),
];

/** An upright map between its buttons and what lies over it from `bottom` on; `credits` is in the corner above that. */
function between(width: number, height: number, bottom: number, credits: Size): Place {
  const covers = [
    { left: 0, top: 0, right: width, bottom: TOOLBAR.upright.height },
    { left: 0, top: bottom, right: width, bottom: height },
  ];
  return { room: { width, height, covers }, over: [...covers, inCorner(credits, 0, bottom)] };
}

/** The map of a phone above what leaves so much of the window's height to it, from the lowest window to the highest. */
const aboveOnPhone = (part: number, lowest: number, highest: number): FramedIn => [
  between(NARROWEST.other, lowest, lowest * part, CREDITS.upright),
  between(NARROWEST.other, highest, highest * part, CREDITS.upright),
];

/** The same of one so narrow, where the map is so low that it has no scale. */
const withoutScale = (part: number, width: number, lowest: number, highest: number): FramedIn => [
  between(width, lowest, lowest * part, LINKS.upright),
  between(width, highest, highest * part, LINKS.upright),
];

/** The same of a short one. */
const aboveOnShort = (part: number): FramedIn => withoutScale(part, NARROWEST.short, 553, 640);

/** The map of a phone above the comparison, which is higher: there the scale is in the other corner. */
function aboveCompare(height: number): Place {
  const bottom = height * ABOVE.compare.upright;
  const { room, over } = between(NARROWEST.other, height, bottom, LINKS.upright);
  return { room, over: [...over, inCorner(SCALE.upright, NARROWEST.other - SCALE.upright.width, bottom)] };
}

function upright(
  name: string,
  width: number,
  height: number,
  media: string,
  highest: number,
  framed: Pick<Viewport, "opened" | "told" | "compared">,
): Viewport {
  const list = folded(width, height);
  return {
    name,
    media: `(--upright) and ${media}`,
    room: { width, height, covers: [list] },
    highest: { width, height: highest, covers: [folded(width, highest)] },
    over: [list, ...uprightFurniture(width, list.top)],
    ...framed,
  };
}

/** A tablet's map above what leaves so much of the window's height to it. */
function aboveOnTablet(part: number, width: number): FramedIn {
  const place = (height: number) => between(width, height, height * part, CREDITS.upright);
  return [place(900), place(1240)];
}

/** The furniture of a map beside the list, `grown` times as large as on a laptop. */
function sideFurniture(
  right: number,
  bottom: number,
  grown: number,
  lowerLeft: readonly Size[],
): readonly Box[] {
  const larger = ({ width, height }: Size): Size => ({ width: grown * width, height: grown * height });
  const toolbar = larger(TOOLBAR.side);
  return [
    { left: right - toolbar.width, top: 0, right, bottom: toolbar.height },
    ...lowerLeft.map((size) => inCorner(larger(size), 0, bottom)),
    inCorner(larger(SCALE.side), right - grown * SCALE.side.width, bottom),
    inCorner(larger(ZOOM), right - grown * ZOOM.width, bottom),
  ];
}

/** A map beside the list that gives up room for the comparison; a narrow one has no credits then, but the links. */
function sideCompared(width: number, windowHeight: number, grown: number): Place {
  const height = windowHeight * ABOVE.compare.side;
  const buttons = { left: 0, top: 0, right: width, bottom: grown * TOOLBAR.side.height };
  const credits = width < SPACIOUS ? LINKS.side : CREDITS.side;
  return {
    room: { width, height, covers: [buttons] },
    over: sideFurniture(width, height, grown, [credits]),
  };
}

/**
 * @param compared The window for whose comparison it is drawn, in CSS px.
 * @param grown How much larger the furniture is there.
 */
function sideBySide(
  name: string,
  width: number,
  height: number,
  column: number,
  media: string,
  compared: Size,
  grown = 1,
): Viewport {
  const right = width - column;
  const key = KEY[right < SPACIOUS ? "narrow" : "wide"];
  const isRoomy = width >= ROOMY.width && height >= ROOMY.height;
  return {
    name,
    media: `(not (--upright)) and ${media}`,
    room: { width: right, height, covers: [] },
    // In one so high what must be in sight fills the width, and least is seen on either side of it.
    highest: { width: right, height: 2 * height, covers: [] },
    over: sideFurniture(right, height, grown, isRoomy ? [CREDITS.side, key] : [CREDITS.side]),
    compared: [
      sideCompared(compared.width - column, compared.height, grown),
      // In the narrowest its furniture is nearer to the middle.
      sideCompared(right, compared.height, grown),
      sideCompared(right, 1.5 * height, grown),
    ],
  };
}

/** The map of a phone that lies on its side, whose furniture is in a row along each edge. */
function lying(width: number, height: number): Viewport {
  const { scale, zoom } = LYING;
  return {
    name: "lying",
    media: "(not (--upright)) and (--low)",
    room: { width, height, covers: [] },
    highest: { width, height: LOW, covers: [] },
    over: [
      { left: width - TOOLBAR.side.width, top: 0, right: width, bottom: TOOLBAR.side.height },
      inCorner(LINKS.side, 0, height),
      inCorner(scale, width - scale.width, height),
      inCorner(zoom, width - zoom.width, height),
    ],
  };
}

/** No two of them serve the same window, and every window is served. */
export const VIEWPORTS: readonly Viewport[] = [
  upright("phone", 375, 553, "(--short-phone)", 640, {
    opened: aboveOnShort(ABOVE.card),
    told: aboveOnShort(ABOVE.step),
    compared: aboveOnShort(ABOVE.compare.upright),
  }),
  upright("middle", 375, 640, "(--phone) and (not (--short-phone)) and (height < 740px)", 740, {
    opened: aboveOnPhone(ABOVE.card, 640, 740),
    told: aboveOnPhone(ABOVE.step, 640, 740),
    compared: withoutScale(ABOVE.compare.upright, NARROWEST.other, 640, 740),
  }),
  upright("tall", 375, 740, "(--phone) and (height >= 740px)", 2 * 740, {
    opened: aboveOnPhone(ABOVE.card, 740, 900),
    told: aboveOnPhone(ABOVE.step, 740, 900),
    compared: [aboveCompare(740), aboveCompare(900)],
  }),
  upright("tablet", 744, 900, "(not (--phone))", 2 * 900, {
    opened: aboveOnTablet(ABOVE.card, NARROWEST.tablet),
    told: aboveOnTablet(ABOVE.card, NARROWEST.tablet),
    compared: aboveOnTablet(ABOVE.compare.upright, 744),
  }),
  lying(480, 340),
  sideBySide("laptop", 1024, 700, 320, "(not (--low)) and ((width < 1440px) or (height < 800px))", {
    width: 1280,
    height: 760,
  }),
  sideBySide(
    "large",
    1440,
    800,
    370,
    "(height >= 800px) and (width >= 1440px) and ((width < 1840px) or (height < 930px))",
    { width: 1440, height: 800 },
  ),
  sideBySide("wide", 1840, 930, 370, "(height >= 930px) and (width >= 1840px) and (not (--huge))", {
    width: 1840,
    height: 930,
  }),
  sideBySide("huge", 2200, 1000, 462, "(--huge)", { width: 2200, height: 1000 }, 1.25),
];
