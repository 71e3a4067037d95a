import { type Box, boxAround } from "../../src/geometry/box.ts";
import { type Face, textWidth } from "../../src/geometry/textWidth.ts";

export interface SheetText {
  text: string;
  /** Millimetres. */
  size: number;
  /** The box of its letters; of a text along a river several. */
  boxes: Box[];
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const plain = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function lineBox(
  text: string,
  { size, face }: { size: number; face: Face },
  x: number,
  y: number,
  anchor: string | undefined,
): Box {
  const width = textWidth(text, size, face);
  const start = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  // Of a Chinese mark that opens a line the left half is empty.
  const left = /^[“（]/.test(text) ? start + size / 2 : start;
  return { left, right: start + width, top: y - size * 0.9, bottom: y + size * 0.22 };
}

/** A line that is turned around its middle, as squares along it. */
function turnedBoxes(
  text: string,
  { size, face }: { size: number; face: Face },
  [degrees = 0, x = 0, y = 0]: readonly number[],
): Box[] {
  const turn = (degrees * Math.PI) / 180;
  const half = (textWidth(text, size, face) - size) / 2;
  const count = Math.ceil((2 * half) / (size / 2));
  return Array.from({ length: count + 1 }, (_, i) => {
    const way = count === 0 ? 0 : half * ((2 * i) / count - 1);
    return boxAround([x + way * Math.cos(turn), y + way * Math.sin(turn)], size * 0.75, size * 0.75);
  });
}

/** Every text of a sheet with the room that it takes, by the same upper bound as the layout's. */
export function textsOf(svg: string): SheetText[] {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].map(([, tag = "", content = ""]) => {
    const text = plain(content.replaceAll(/<[^>]*>/g, ""));
    const size = Number(attribute(tag, "font-size"));
    const [x, y] = [Number(attribute(tag, "x")), Number(attribute(tag, "y"))];
    const turn = /rotate\(([^)]*)\)/.exec(tag)?.[1]?.split(" ").map(Number);
    const face = attribute(tag, "font-weight") === "700" ? "serif" : "sans";
    const boxes = turn
      ? turnedBoxes(text, { size, face }, turn)
      : [lineBox(text, { size, face }, x, y, attribute(tag, "text-anchor"))];
    return { text, size, boxes };
  });
}

/** Width and height of the document, in mm. */
export const sizeOf = (svg: string) =>
  [/ width="([\d.]+)mm"/, / height="([\d.]+)mm"/].map((pattern) => Number(pattern.exec(svg)?.[1]));

/** All widths of lines, in mm. */
export const lineWidthsOf = (svg: string) =>
  [...svg.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));

/** One layer, from its `<g>` on to its end; empty where the sheet has none. Layers in it stay in it. */
export function layerOf(svg: string, name: string): string {
  const start = svg.indexOf(`<g data-layer="${name}"`);
  if (start < 0) return "";
  let depth = 0;
  for (const tag of svg.slice(start).matchAll(/<g[ >]|<\/g>/g)) {
    depth += tag[0] === "</g>" ? -1 : 1;
    if (depth === 0) return svg.slice(start, start + tag.index + 4);
  }
  return "";
}
