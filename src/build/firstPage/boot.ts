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
 * At the page's end: lets the regions be seen, then asks for the scripts and adds the stylesheet. The other parts
 * that are for this window and this language (see later.ts) follow, a frame each so that none of them holds the page
 * up; those with text when the fonts are there, or have taken too long: a system that looks for fonts of its own for
 * each Chinese character takes longer than to wait. `<html data-paint="all">` says that all is there. A page in the
 * background is not painted, and does not wait.
 */
export function awaken(): void {
  /** Milliseconds that the scripts wait for the first paint, and text for its fonts. */
  const PATIENCE = 600;
  const FONTS = ['700 16px "Mianyu Serif"', '14px "Mianyu Sans"'];
  const { documentElement: root } = document;
  const lang = root.lang.slice(0, 2);

  function askForScripts() {
    for (const part of document.querySelectorAll<HTMLLinkElement>("link[rel=later]"))
      part.rel = part.as ? "preload" : "modulepreload";
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

  /**
   * Puts a part into the page, and what the list has of further sections, from above, a frame each. The scripts may
   * have come before, and removed it.
   */
  async function show(part: HTMLElement) {
    if (!part.isConnected) return;
    const { content } = Object.assign(document.createElement("template"), { innerHTML: part.textContent });
    const sections = content.querySelectorAll<HTMLElement>("main section:not(:first-of-type)");
    for (const section of sections) section.hidden = true;
    part.replaceWith(content);
    for (const section of sections) {
      await frame();
      section.hidden = false;
    }
  }

  /** After the next frame. */
  const frame = () =>
    new Promise<void>((resolve) => {
      if (document.hidden) resolve();
      else requestAnimationFrame(() => setTimeout(resolve));
    });

  /** Once something is seen: until then the machine, which may have two cores, is for that alone. */
  const painted = () =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, document.hidden ? 0 : PATIENCE);
      new PerformanceObserver(() => resolve()).observe({ type: "paint", buffered: true });
    });

  const fonts = () =>
    new Promise<unknown>((resolve) => {
      setTimeout(resolve, PATIENCE);
      Promise.all(FONTS.map((font) => document.fonts.load(font, "绵"))).then(resolve, resolve);
    });

  async function go() {
    const parts = [...document.querySelectorAll<HTMLElement>("noscript.later")];
    for (const part of parts) if (!isWanted(part)) part.remove();
    const [styles, ...others] = parts.filter(isWanted);
    await painted();
    askForScripts();
    await frame();
    // Out of what the map will take away.
    document.head.insertAdjacentHTML("beforeend", styles?.textContent ?? "");
    styles?.remove();
    const ready = fonts();
    for (const part of others) {
      if (part.dataset.text !== undefined) await ready;
      await frame();
      await show(part);
    }
    root.dataset.paint = "all";
  }
  void go();
}
