/*
 * What runs inside the page before the scripts are there. The build writes these functions into it as text, so none of
 * them may use anything from outside itself.
 */

/**
 * In the page's head, before anything is drawn: the language of the address, and whether the address asks for more
 * than the build has drawn.
 *
 * @param keys The fields of an address; see ADDRESS_KEYS.
 */
export function boot(keys: readonly string[]): void {
  const fields = new URLSearchParams(location.search);
  const { documentElement: root } = document;
  if (fields.get("lang") === "en") root.lang = "en";
  const asked = keys.some((key) => key !== "lang" && fields.has(key));
  root.dataset.first = fields.has("embed") ? "embed" : asked ? "other" : "start";
  root.dataset.paint = "first";
}

/** After the page's copies: leaves the one in the language of the address, so that no name is there twice. */
export function keepOneCopy(): void {
  for (const copy of document.querySelectorAll(".first"))
    if (!copy.matches(`:lang(${document.documentElement.lang.slice(0, 2)})`)) copy.remove();
}

/**
 * At the page's end: the regions, the ribbons and the names are painted first, in the next frame the rest, and only
 * then the scripts are asked for. A page in the background is not painted, and does not wait.
 */
export function awaken(): void {
  const nextFrame = (act: () => void) =>
    document.hidden ? act() : requestAnimationFrame(() => setTimeout(act));
  nextFrame(() => {
    delete document.documentElement.dataset.paint;
    nextFrame(() => {
      for (const part of document.querySelectorAll<HTMLLinkElement>("link[rel=later]"))
        part.rel = "modulepreload";
      const entry = document.querySelector<HTMLLinkElement>("link[data-entry]");
      // The one file (see build/singleFile.ts) has its scripts inside.
      if (!entry) return;
      const script = document.createElement("script");
      script.type = "module";
      script.src = entry.href;
      document.head.append(script);
    });
  });
}
