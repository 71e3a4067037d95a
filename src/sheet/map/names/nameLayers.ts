import { element, group } from "../../../render/svg.ts";
import { LEADING, TO_BASELINE, typeLine } from "../../../render/type.ts";
import type { Drawing } from "../drawing.ts";
import { circled } from "./circled.ts";
import type { NamesOnMap } from "./placeSheetNames.ts";
import type { NumberedName } from "./sheetNames.ts";

/**
 * The names where they were placed, and their leaders, which go under the marks.
 *
 * @param key Names for which there was no room, each with its number instead.
 */
export function nameLayers(
  { palette, sizes }: Drawing,
  { placed }: NamesOnMap,
  key: readonly NumberedName[],
) {
  const leaders = placed.flatMap(({ leader }) => {
    if (!leader) return [];
    const [[x1, y1], [x2, y2]] = leader;
    return [element("line", { x1, y1, x2, y2 })];
  });
  const texts = placed.flatMap(({ name, box }) => {
    const number = key.find(({ id }) => id === name.id)?.number;
    const lines =
      number === undefined
        ? name.lines
        : name.lines.slice(0, 1).map((line) => ({ ...line, text: circled(number) }));
    let y = box.top;
    return lines.map(({ text, type }) => {
      const middle = y + (type.size * LEADING) / 2;
      y += type.size * LEADING;
      const at = {
        x: (box.left + box.right) / 2,
        y: middle + type.size * TO_BASELINE,
        anchor: "middle",
      } as const;
      return typeLine(text, at, type);
    });
  });
  return {
    leaders: group("leaders", leaders, { stroke: palette.ink, "stroke-width": sizes.thin }),
    names: group("names", texts),
  };
}
