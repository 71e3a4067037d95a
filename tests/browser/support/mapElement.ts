import { inject } from "vitest";

/** The code that embeds a map in an article: the script, and the element with these attributes. */
export const mapElement = (attributes = "") =>
  `<script src="${inject("site")}embed.js" async></script><mianyu-atlas ${attributes}></mianyu-atlas>`;
