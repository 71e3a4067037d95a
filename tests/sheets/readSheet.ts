import { type Box, boxAround } from "../../src/geometry/box.ts";
import { textWidth } from "../../src/geometry/textWidth.ts";

export interface SheetText {
  text: string;
  /** Millimetres. */
  size: number;
  /** The box of its letters; of a text along a river one for each letter. */
  boxes: Box[];
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const numbers = (tag: string, name: string) => (attribute(tag, name) ?? "").split(" ").map(Number);
const plain = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function lineBox(text: string, size: number, x: number, y: number, anchor: string | undefined): Box {
  const width = textWidth(text, size);
  const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
  return { left, right: left + width, top: y - size * 0.9, bottom: y + size * 0.22 };
}

/** A letter that is turned around its corner, as a square on its middle. */
function letterBox(letter: string, size: number, x: number, y: number, degrees: number): Box {
  const turn = (degrees * Math.PI) / 180;
  const [across, up] = [textWidth(letter, size) / 2, size * 0.37];
  const middle = [
    x + across * Math.cos(turn) + up * Math.sin(turn),
    y + across * Math.sin(turn) - up * Math.cos(turn),
  ] as const;
  return boxAround(middle, size * 0.75, size * 0.75);
}

/** Every text of a sheet with the room that it takes, by the same upper bound as the layout's. */
export function textsOf(svg: string): SheetText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = "", content = ""]) => {
    const text = plain(content);
    const size = Number(attribute(tag, "font-size"));
    const [xs, ys] = [numbers(tag, "x"), numbers(tag, "y")];
    const turns = attribute(tag, "rotate") === undefined ? undefined : numbers(tag, "rotate");
    const boxes = turns
      ? [...text].map((letter, i) => letterBox(letter, size, xs[i] ?? 0, ys[i] ?? 0, turns[i] ?? 0))
      : [lineBox(text, size, xs[0] ?? 0, ys[0] ?? 0, attribute(tag, "text-anchor"))];
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
