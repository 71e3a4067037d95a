import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { preprocessCSS, type ResolvedConfig } from "vite";
import type { Atlas } from "../../atlas/atlas.ts";
import { boxOf } from "../../geometry/box.ts";
import { zoomFor } from "../../geometry/mercator.ts";
import { riverLook } from "../../picture/looks.ts";
import { firstView } from "../../render/firstDrawn.ts";
import type { Scene } from "../../scene/scene.ts";
import { openingPoints } from "../../scene/subjectPoints.ts";
import { FRAMING } from "../../style/framing.ts";
import { VIEWPORTS, type Viewport } from "../../style/viewports.ts";
import { mediaQuery } from "./mediaQuery.ts";
import { sceneOf } from "./sceneOf.ts";

/** What the first frame is made of, where the stylesheet is late. */
const SHEETS = ["src/style/tokens.css", "src/firstFrame.css", "src/panels/base.css", "src/panels/layout.css"];

/** Rivers are as wide as they are at the scale of the window. */
function riverRules(scene: Scene, viewport: Viewport): string {
  const zoom = zoomFor(firstView(scene, viewport).worldSize);
  const rules = ([1, 2, 3] as const).map((rank) => {
    const width = riverLook(rank, "plain", zoom)["stroke-width"];
    return `.first-map [data-rank="${rank}"]{stroke-width:${width}px}`;
  });
  return `@media ${mediaQuery(viewport.media)}{${rules.join("")}}`;
}

/** The shape of what must be in sight. */
function aspectRule(scene: Scene, { media, room }: Viewport): string {
  const { left, top, right, bottom } = boxOf(openingPoints(scene, room));
  return `@media ${mediaQuery(media)}{:root{--aspect:${((right - left) / (bottom - top)).toFixed(5)}}}`;
}

/** The rules that the first frame needs. */
export async function firstRules(config: ResolvedConfig, atlas: Atlas): Promise<string> {
  const sheets = await Promise.all(
    SHEETS.map(async (name) => {
      const path = join(config.root, name);
      return (await preprocessCSS(await readFile(path, "utf8"), path, config)).code;
    }),
  );
  const scene = sceneOf(atlas, atlas.edition.languages[0]);
  return [
    `:root{--framing:${FRAMING.margin}px}`,
    ...sheets.map((css) => css.replaceAll(/\s+/g, " ")),
    ...VIEWPORTS.map((viewport) => aspectRule(scene, viewport)),
    ...VIEWPORTS.map((viewport) => riverRules(scene, viewport)),
  ].join("");
}
