import { evenLines } from "../../geometry/evenLines.ts";
import type { World } from "../../geometry/mercator.ts";
import type { NameToPlace } from "../../geometry/names/nameToPlace.ts";
import { textWidth } from "../../geometry/textWidth.ts";
import { wholeParts } from "../../geometry/wholeParts.ts";
import type { MarkSizes } from "../drawn.ts";
import type { Scene } from "../scene.ts";
import { LEADING } from "./leading.ts";
import { namedAreas } from "./namedAreas.ts";

/** How wide a name may be, in letter heights: narrower where it finds no place. */
const WIDTHS = [10, 7, 5];
const SHORT_WIDTH = 7;
/** Of a place's name: single Chinese characters, brackets, spaces, words. */
const PIECES = /[\p{Script=Han}（）\s]|[^\s\p{Script=Han}（）]+/gu;

export type SceneVenue = Scene["venues"][number];

/** What no line of a name breaks; brackets stay with what they are about, a space with what is before it. */
function piecesOf(text: string, { edition, lang }: Pick<Scene, "edition" | "lang">): string[] {
  const pieces: string[] = [];
  for (const part of wholeParts(text, edition.wholeWords?.[lang]))
    for (const piece of part.isWhole ? [part.text] : (part.text.match(PIECES) ?? [])) {
      const last = pieces.at(-1) ?? "";
      if (last.endsWith("（") || (last && /^[）\s]$/.test(piece))) pieces[pieces.length - 1] = last + piece;
      else pieces.push(piece);
    }
  return pieces;
}

/** The forms in which a venue's name can be written, each in its lines, the widest first; then its short name. */
export function venueForms(
  scene: Pick<Scene, "edition" | "lang">,
  { name, short }: SceneVenue,
  { venue }: Pick<MarkSizes, "venue">,
): string[][] {
  const inLines = (text: string, width: number) => {
    const pieces = piecesOf(text, scene);
    const lines = evenLines(pieces, venue, venue * width);
    // Lines of the same length to a character, where no more of them are needed.
    const even = evenLines(pieces, venue, textWidth(text, venue) / lines.length + venue / 2);
    return even.length === lines.length ? even : lines;
  };
  return [...WIDTHS.map((width) => inLines(name, width)), ...(short ? [inLines(short, SHORT_WIDTH)] : [])];
}

/**
 * A venue's name, to be placed beside the others. It goes where it would be taken for something else's: the card has it
 * too.
 *
 * @param place From the unit square to the map's plane, in CSS px.
 */
export function venueToPlace(
  scene: Scene,
  venue: SceneVenue,
  place: (at: World) => World,
  sizes: Pick<MarkSizes, "venue">,
): NameToPlace {
  const lineHeight = sizes.venue * LEADING;
  const at = place(venue.at);
  return {
    at,
    radius: sizes.venue / 2,
    lineHeight,
    forms: venueForms(scene, venue, sizes).map((lines) => ({
      width: Math.max(...lines.map((line) => textWidth(line, sizes.venue))),
      height: lineHeight * lines.length,
    })),
    shrinks: "lines",
    mayGo: "late",
    areas: namedAreas(scene, at, place),
  };
}
