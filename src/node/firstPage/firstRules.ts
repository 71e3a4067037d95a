import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Atlas } from "../../atlas/atlas.ts";
import { buildScene } from "../../scene/buildScene.ts";
import { FRAMING } from "../../style/framing.ts";
import { readAtlas } from "../data/readAtlas.ts";
import { openingBox, WIDE } from "./renderMap.ts";
import { PHONE, VIEWPORTS } from "./viewports.ts";

const SHEETS = ["src/style/tokens.css", "src/firstFrame.css"];

/**
 * The ground on a phone: the SVG is laid out for what a wide map opens on, so it is made larger and moved until what a
 * phone opens on fills the map's free area.
 */
function groundOnPhone(atlas: Atlas): string {
  const scene = buildScene(atlas, "zh");
  const [wide, upright] = [openingBox(scene, WIDE), openingBox(scene, PHONE.room)];
  const part = (length: number, of: number) => Number((length / of).toFixed(5));
  const [width, height] = [wide.right - wide.left, wide.bottom - wide.top];
  const across = part(width, upright.right - upright.left);
  const down = part(width, upright.bottom - upright.top);
  const middleX = part((upright.left + upright.right) / 2 - wide.left, width);
  const middleY = part((upright.top + upright.bottom) / 2 - wide.top, width);
  const free = "(100dvh - 2 * var(--framing) - var(--folded-list))";
  return [
    `.first-map:not(.first-marks){--ground:min((100vw - 2 * var(--framing))*${across},${free}*${down});`,
    "inset:auto;clip-path:none;width:var(--ground);",
    `height:calc(var(--ground)*${part(height, width)});`,
    `left:calc(50vw - var(--ground)*${middleX});`,
    `top:calc(var(--framing) + ${free}/2 - var(--ground)*${middleY})}`,
  ].join("");
}

/** The rules that the first frame needs, and those that leave of all marks those for the window. */
export async function firstRules(root: string): Promise<string> {
  const [atlas, ...sheets] = await Promise.all([
    readAtlas(root),
    ...SHEETS.map((path) => readFile(join(root, path), "utf8")),
  ]);
  return [
    `:root{--framing:${FRAMING.margin}px}`,
    ...sheets.map((css) => css.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\s+/g, " ")),
    `@media ${PHONE.media}{${groundOnPhone(atlas)}}`,
    ...VIEWPORTS.map(({ name, media }) => `@media not (${media}){.first-${name}{display:none}}`),
  ].join("");
}
