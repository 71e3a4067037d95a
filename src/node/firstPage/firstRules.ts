import { transform } from "lightningcss";
import type { ResolvedConfig } from "vite";
import type { Atlas } from "../../atlas/atlas.ts";
import { boxOf } from "../../geometry/box.ts";
import { zoomFor } from "../../geometry/mercator.ts";
import { riverWidths } from "../../picture/looks.ts";
import { firstView } from "../../render/firstDrawn.ts";
import type { Scene } from "../../scene/scene.ts";
import { openingPoints } from "../../scene/subjectPoints.ts";
import { FRAMING } from "../../style/framing.ts";
import { VIEWPORTS, type Viewport } from "../../style/viewports.ts";
import { groundRule } from "./picture/firstGround.ts";
import { mediaQuery } from "./picture/mediaQuery.ts";
import { sceneOf } from "./picture/sceneOf.ts";
import { strandRules } from "./picture/strandDetail.ts";
import { stylesheetRules } from "./stylesheetRules.ts";

/** What the first frame is made of, where the stylesheet is late. */
const STYLESHEETS = [
  "src/style/tokens.css",
  "src/firstFrame.css",
  "src/panels/base.css",
  "src/panels/layout.css",
];

/** As wide as rivers are at the scale of the window, or of what the page frames in it: see layOut.ts. */
const riverRules = [
  ...[1, 2, 3].map((rank) => [`[data-rank="${rank}"]`, rank] as const),
  ["[data-lit]", 0] as const,
].map(([river, i]) => `.first-map ${river}{stroke-width:var(--river-${i},var(--plain-${i}))}`);

/** The shape of what must be in sight, and the widths of rivers. */
function windowRule(scene: Scene, viewport: Viewport): string {
  const { left, top, right, bottom } = boxOf(openingPoints(scene, viewport.room));
  const widths = riverWidths(zoomFor(firstView(scene, viewport).worldSize));
  const rivers = widths.map((width, i) => `--plain-${i}:${width}px`);
  const aspect = `--aspect:${((right - left) / (bottom - top)).toFixed(5)}`;
  return `@media ${mediaQuery(viewport.media)}{:root{${[aspect, ...rivers].join(";")}}}`;
}

/**
 * Without scripts, what awaken.ts and layOut.ts do: of the parts for some windows (see later.ts) those for this one; names
 * and points in their size, where the map is larger or smaller; and where other places are in sight than those that the
 * ground is laid out for, the ground moved beneath them.
 */
function plainRule(scene: Scene, viewport: Viewport): string {
  const { media, name, room } = viewport;
  const [sight, laid] = [room, VIEWPORTS.at(-1)?.room ?? room].map((one) => boxOf(openingPoints(scene, one)));
  if (!sight || !laid) return "";
  const parts = (length: number) => (length / (sight.right - sight.left)).toFixed(5);
  const left = parts(laid.left - (sight.left + sight.right) / 2);
  const top = parts(laid.top - (sight.top + sight.bottom) / 2);
  const ground = [
    "padding:0",
    `left:calc(50% + var(--span) * ${left})`,
    `top:calc((100% - var(--covered)) / 2 + var(--span) * ${top})`,
    `width:calc(var(--span) * ${parts(laid.right - laid.left)})`,
    `height:calc(var(--span) * ${parts(laid.bottom - laid.top)})`,
  ];
  // The quotient of two lengths: https://www.w3.org/TR/css-values-4/#trig-funcs
  const span = (sight.right - sight.left) * firstView(scene, viewport).worldSize;
  const rules = [
    `.later[data-window="${name}"]{display:contents}`,
    `.later [data-part]:not([data-part="ribbons"]) g[transform]>*{scale:calc(var(--larger,1)*tan(atan2(${span.toFixed(1)}px,var(--span))))}`,
    // Placed for the view above a card, which takes scripts: here the map opens farther away, or nearer.
    '.later .is-framed :is([data-aside],[data-part="groundNames"]){display:none}',
    // Over that of the page's own.
    laid.left === sight.left ? "" : `:root .picture>.first-map{${ground.join(";")}}`,
  ];
  return `@media (scripting:none) and ${mediaQuery(media)}{${rules.join("")}}`;
}

/** The rules that the first frame needs where the stylesheet is late, which the scripts know of. */
export async function firstRules(config: ResolvedConfig, atlas: Atlas): Promise<string> {
  const scene = sceneOf(atlas, atlas.edition.languages[0]);
  const rules = [
    `:root{--framing:${FRAMING.margin}px}`,
    await stylesheetRules(config, STYLESHEETS),
    strandRules,
    groundRule,
    ...riverRules,
    ...VIEWPORTS.map((viewport) => windowRule(scene, viewport)),
  ].join("");
  // As Vite packs a stylesheet.
  return transform({ filename: "first.css", code: Buffer.from(rules), minify: true }).code.toString();
}

/** What a page without scripts needs besides, which waits for its stylesheet. */
export function plainRules(atlas: Atlas): string {
  const scene = sceneOf(atlas, atlas.edition.languages[0]);
  return VIEWPORTS.map((viewport) => plainRule(scene, viewport)).join("");
}
