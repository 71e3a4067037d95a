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
}

/**
 * At the page's end: lets the regions be painted. Then come the stylesheet and, a frame each so that none of them
 * holds the page up, the other parts that are for this window and this language (see later.ts); with the first of
 * them the scripts are asked for. `<html data-paint="all">` says that all is there. A page in the background is not
 * painted, and does not wait.
 */
export function awaken(): void {
  const { documentElement: root } = document;
  const lang = root.lang.slice(0, 2);
  const parts = [...document.querySelectorAll<HTMLElement>("noscript.later")];

  function askForScripts() {
    for (const part of document.querySelectorAll<HTMLLinkElement>("link[rel=later]"))
      part.rel = "modulepreload";
    const entry = document.querySelector<HTMLLinkElement>("link[data-entry]");
    // The one file (see build/singleFile.ts) has its scripts inside.
    if (!entry) return;
    const script = document.createElement("script");
    script.type = "module";
    script.src = entry.href;
    document.head.append(script);
  }

  function isWanted({ dataset: { media }, lang: written }: HTMLElement) {
    return (!media || matchMedia(media).matches) && (!written || written.startsWith(lang));
  }

  /** Shows parts, each in a frame. The scripts may have come before the last of them, and removed it. */
  function show([part, ...others]: readonly HTMLElement[], then: () => void) {
    if (part?.isConnected) part.outerHTML = part.textContent ?? "";
    then();
    if (others.length > 0) nextFrame(() => show(others, () => {}));
    else root.dataset.paint = "all";
  }

  function nextFrame(act: () => void) {
    if (document.hidden) act();
    else requestAnimationFrame(() => setTimeout(act));
  }

  const [styles, ...rest] = parts.filter(isWanted);
  for (const part of parts) if (part !== styles && !rest.includes(part)) part.remove();
  nextFrame(() => {
    if (styles) styles.outerHTML = styles.textContent ?? "";
    show(rest, askForScripts);
  });
}
