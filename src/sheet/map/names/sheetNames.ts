import type { Atlas } from "../../../atlas/atlas.ts";
import type { Role } from "../../../atlas/edition/edition.ts";
import type { Lang } from "../../../atlas/lang.ts";
import { holds } from "../../../geometry/box.ts";
import { LOOK } from "../../../render/look.ts";
import type { Type } from "../../../render/type.ts";
import { wrapText } from "../../page/wrapText.ts";
import type { Drawing } from "../drawing.ts";
import type { PagePoint } from "../frame/mapFrame.ts";
import { circled } from "./circled.ts";
import { nameFrame } from "./nameFrame.ts";
import { visibleMiddle } from "./visibleMiddle.ts";

/** A name to be placed on a map, of one or more lines. */
export interface SheetName {
  /** An adcode, or a venue's id. */
  id: string;
  role: Role | "venue";
  /** Where it belongs, and how far the mark there reaches (mm; 0 for an area without one). */
  at: PagePoint;
  radius: number;
  /** Of a compared area, from 1: it stands before the name, and alone where there is no room for the name. */
  number?: number;
  lines: readonly { text: string; type: Type }[];
}

/** A name for which there was no room, and the number in its place. */
export type NumberedName = SheetName & { number: number };

function typeOf({ palette, sizes }: Drawing, role: Role, second: boolean): Type {
  const { face, colour } = LOOK.name.paper[role];
  const fill = palette[colour];
  return second ? { size: sizes.secondName, face: "sans", fill } : { size: sizes.name[role], face, fill };
}

/**
 * The names of a map: of each seat in the frame, of each area that the sheet is about and that shows without its seat,
 * and of the venues.
 *
 * @param skip Adcodes that another map of the sheet names; null names only seats in the frame.
 */
export function sheetNames(
  atlas: Atlas,
  drawing: Drawing,
  langs: readonly Lang[],
  skip: ReadonlySet<number> | null,
): SheetName[] {
  const { sheet, frame, palette, sizes } = drawing;
  const inner = nameFrame(drawing);
  const linked = new Set([...sheet.lit, ...sheet.scene.ribbons.map(({ adcode }) => adcode)]);
  const names = sheet.scene.points.flatMap(({ adcode, at, role }): SheetName[] => {
    const jurisdiction = atlas.jurisdictions.get(adcode);
    if (!jurisdiction || skip?.has(adcode)) return [];
    // A mere position is named only for its own legs.
    if (role === "position" && !linked.has(adcode)) return [];
    const seat = frame.toPage(at);
    const inSight = holds(inner, seat);
    const where = inSight ? seat : skip && linked.has(adcode) && visibleMiddle(drawing, adcode);
    if (!where) return [];
    const number = sheet.comparison?.columns.find((column) => column.adcode === adcode)?.place;
    const lines = langs.map((lang, i) => ({
      text: (number && i === 0 ? `${circled(number)} ` : "") + jurisdiction.name.short[lang],
      type: typeOf(drawing, role, i > 0),
    }));
    const radius = inSight ? sizes.point[role] : 0;
    return [{ id: String(adcode), role, at: where, radius, ...(number && { number }), lines }];
  });
  const type: Type = {
    size: sizes.body,
    face: "sans",
    fill: palette.venue,
  };
  const venues = [...atlas.venues.values()]
    .filter(({ place }) => sheet.venues.includes(place.id))
    .map(({ at, place }): SheetName => {
      const texts = langs.flatMap((lang) => wrapText(place.name[lang], type.size, type.size * 10));
      return {
        id: place.id,
        role: "venue",
        at: frame.place(at),
        radius: sizes.venue,
        lines: texts.map((text) => ({ text, type })),
      };
    })
    .filter(({ at }) => holds(inner, at));
  return [...names, ...venues];
}
