import type { Plugin } from "vite";

/** Vite plugin: stylesheets may name the layouts of src/style/media.css, a draft that browsers do not have yet. */
export const customMedia = (): Plugin => ({
  name: "custom-media",
  config: () => ({ css: { transformer: "lightningcss", lightningcss: { drafts: { customMedia: true } } } }),
});
