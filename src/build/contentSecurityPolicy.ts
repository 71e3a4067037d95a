import type { Plugin } from "vite";

/**
 * What the built page may do: load from its own host, and nothing else. MapLibre's worker is a file of
 * the site, so it needs no `blob:`; its stylesheet holds the icons of its controls as `data:` images.
 */
export const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Vite plugin: writes the policy into the built page, as the first thing in its head so that all of it is under it. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    // The dev server writes inline scripts of its own.
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}
