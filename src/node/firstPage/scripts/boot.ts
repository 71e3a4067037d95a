/**
 * In the page's head, before anything is drawn: whether the address asks for what the page shows, or for something else,
 * of which nothing is there yet; that the fonts in the stylesheet are unpacked as soon as it is there, while the page is
 * still read; and that nobody waits for ever for it.
 *
 * @param keys The fields of an address; see ADDRESS_KEYS.
 */
export function boot(keys: readonly string[]): void {
  /** Milliseconds that the page stays empty for want of its stylesheet: then what it has itself must do. */
  const PATIENCE = 3000;
  const fields = new URLSearchParams(location.search);
  const { documentElement: root } = document;
  root.dataset.paint = "waits";
  root.dataset.first = fields.has("embed") ? "embed" : keys.some((key) => fields.has(key)) ? "other" : "page";
  // A load does not bubble.
  const unpack = (event: Event) => {
    if (!(event.target instanceof HTMLLinkElement && event.target.matches("[data-first]"))) return;
    // Those alone are of this display: see node/siteFonts/faceRules.ts.
    for (const face of document.fonts) if (face.display === "block") face.load().catch(() => {});
  };
  document.addEventListener("load", unpack, true);
  setTimeout(() => {
    for (const link of document.querySelectorAll<HTMLLinkElement>("link[data-first]"))
      if (!link.sheet) {
        // One that is for no medium holds nothing up; it counts as soon as it is there.
        link.media = "not all";
        link.onload = () => {
          link.media = "all";
        };
      }
  }, PATIENCE);
}
