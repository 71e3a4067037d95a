import { Resvg } from "@resvg/resvg-js";
import type { Plugin } from "vite";
import { type Edition, hubFill } from "../../atlas/edition/edition.ts";
import { element } from "../../render/svg.ts";
import { writeSvg } from "../../render/writeSvg.ts";
import { TOKENS } from "../../style/tokens.ts";
import { readEdition } from "../data/readEdition.ts";
import { smallPng } from "../smallPng.ts";

/** In px: for the tab of a screen with two px for one. */
const SIZE = 32;

/** Of strands from a hub, in a square of 32; an edition with fewer themes has the first of them. */
const CURVES = ["M8 8Q25 4 25 25", "M8 8Q19 11 25 25", "M8 8Q9 21 25 25"];

/** A hub, and a strand of each of the first themes. */
function icon(edition: Edition): string {
  const strands = CURVES.flatMap((d, i) => {
    const theme = edition.themes[i];
    return theme ? [element("path", { d, stroke: theme.colour })] : [];
  });
  const root = element("svg", { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 32 32" }, [
    element("rect", { width: 32, height: 32, rx: 7, fill: TOKENS.paper }),
    element("g", { fill: "none", "stroke-width": 3, "stroke-linecap": "round" }, strands),
    element("circle", {
      cx: 8,
      cy: 8,
      r: 4.5,
      fill: hubFill(edition) ?? TOKENS.card,
      stroke: TOKENS.ink,
      "stroke-width": 1.5,
    }),
  ]);
  return writeSvg(root);
}

/**
 * Vite plugin: the site's icon as a small PNG inside the page. An icon that is SVG costs a Chromium page a document of its
 * own, and again with each new address, which is with every click: 20 ms on a slow machine.
 */
export function siteIcon(): Plugin {
  let root = "";
  return {
    name: "site-icon",
    configResolved(config) {
      root = config.root;
    },
    async transformIndexHtml() {
      const svg = icon(readEdition(root));
      const png = new Resvg(svg, { fitTo: { mode: "width", value: SIZE } }).render().asPng();
      const small = await smallPng(png);
      const href = `data:image/png;base64,${small.toString("base64")}`;
      return [{ tag: "link", attrs: { rel: "icon", type: "image/png", href }, injectTo: "head" }];
    },
  };
}
