import type { SvgElement } from "../../render/svg.ts";

/** What a `<text>` says. */
export const textIn = ({ children }: SvgElement): string =>
  children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
