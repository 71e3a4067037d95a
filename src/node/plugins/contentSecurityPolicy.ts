import type { Plugin } from "vite";
import { inlineHashes } from "../html/inlineHashes.ts";

/**
 * What a page may do: load from its own host, and nothing else. MapLibre's worker is a file of the site, so it needs
 * no `blob:`; the icon, and a sheet on its way to a PNG, are `data:` images. Of scripts and styles inside the page
 * those that the build wrote, by their hash, and WebAssembly, with which a PDF's fonts are cut; `style` attributes,
 * which can load nothing, are allowed.
 */
export function policyOf(html: string): string {
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inlineHashes(html, "script")].join(" "),
    ["style-src-elem 'self'", ...inlineHashes(html, "style")].join(" "),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    // The fonts of the first frame are in its stylesheet.
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Vite plugin: writes the policy into the built page, as the first thing in its head so that all of it is under it. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    // The dev server writes inline scripts of its own.
    apply: "build",
    transformIndexHtml: {
      // After whatever else is written into the page.
      order: "post",
      handler: (html) => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: policyOf(html) },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}
