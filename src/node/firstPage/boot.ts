/*
 * What runs inside the page before the scripts are there. The build writes these functions into it as text, so none of
 * them may use anything from outside itself.
 */

/**
 * In the page's head, before anything is drawn: the language of the address, and whether the address asks for more
 * than the build has drawn.
 *
 * @param keys The fields of an address; see ADDRESS_KEYS.
 * @param htmlLangs The languages of an address, as HTML has them.
 */
export function boot(keys: readonly string[], htmlLangs: Readonly<Record<string, string>>): void {
  const fields = new URLSearchParams(location.search);
  const { documentElement: root } = document;
  const lang = fields.get("lang") ?? "";
  if (Object.hasOwn(htmlLangs, lang)) root.lang = htmlLangs[lang] ?? "";
  const asked = keys.some((key) => key !== "lang" && fields.has(key));
  root.dataset.first = fields.has("embed") ? "embed" : asked ? "other" : "start";
}

/** What the page says where its scripts do not come, by the page’s language. */
export type StartWords = Record<string, Record<"notStarted" | "notStartedInSandbox" | "reload", string>>;

/**
 * At the page's end: lets the regions be seen, then adds the stylesheet and starts the scripts, in that order: a page
 * that is drawn without its styles is measured wrongly. The other parts that are for this window and this language (see
 * later.ts) follow, a frame each so that none of them holds the page up; those with text when the fonts are there, or
 * have taken too long: a system that looks for fonts of its own for each Chinese character takes longer than to wait.
 * `<html data-paint="all">` says that all is there. A page in the background is not painted, nor may a frame far down in
 * an article be: they do not wait for it.
 *
 * @param letter One of the title, whose font is waited for.
 */
export function awaken(words: StartWords, letter: string): void {
  /** Milliseconds that the scripts wait for the first paint, all for a frame, and text for its fonts. */
  const PATIENCE = 600;
  /** Milliseconds before the bytes of the scripts are asked for again. */
  const PAUSE = 3000;
  const FONTS = ['700 16px "Mianyu Serif"', '14px "Mianyu Sans"'];
  const { documentElement: root } = document;
  const entry = document.querySelector<HTMLLinkElement>("link[data-entry]");

  function askForParts() {
    for (const part of document.querySelectorAll<HTMLLinkElement>("link[rel=later]"))
      part.rel = part.as ? "preload" : "modulepreload";
  }

  function startScripts() {
    // The one file (see node/singleFile/singleFile.ts) has its scripts inside.
    if (!entry) return;
    const script = document.createElement("script");
    script.type = "module";
    script.src = entry.href;
    script.onerror = beginAnew;
    document.head.append(script);
  }

  /**
   * A script did not come, and many browsers never ask for it again on this page: once its bytes are there the page is
   * loaded again, which loses nothing, as nothing has begun. A page that has been loaded again already only says so;
   * nor is another time of use in a frame whose sandbox makes the page a stranger to its own server. What the build has
   * drawn is seen, whatever the address asks for.
   */
  function beginAnew() {
    root.dataset.first = "start";
    const isStranger = origin === "null" && location.protocol !== "file:";
    const note = document.createElement("div");
    note.className = "notes";
    note.setAttribute("role", "status");
    note.innerHTML =
      '<div class="note is-fault"><p><span></span><button type="button" class="text-button"></button></p></div>';
    const { notStarted, notStartedInSandbox, reload } = words[root.lang] ?? {};
    note.querySelector("span")?.append((isStranger ? notStartedInSandbox : notStarted) ?? "");
    const button = note.querySelector("button");
    button?.append(reload ?? "");
    button?.addEventListener("click", () => location.reload());
    if (isStranger) button?.remove();
    document.body.append(note);
    if (isStranger) return;
    const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    if (visit?.type === "reload") return;
    const scripts = [...document.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]")];
    const bring = async ({ href }: HTMLLinkElement) => {
      const answer = await fetch(href);
      if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
      await answer.arrayBuffer();
    };
    const tryAgain = () =>
      Promise.all(scripts.map(bring)).then(
        () => location.reload(),
        () => setTimeout(tryAgain, PAUSE),
      );
    void tryAgain();
  }

  function isWanted({ dataset: { media }, lang: written }: HTMLElement) {
    return (!media || matchMedia(media).matches) && (!written || written === root.lang);
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
      setTimeout(resolve, document.hidden ? 0 : PATIENCE);
      requestAnimationFrame(() => setTimeout(resolve));
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
      Promise.all(FONTS.map((font) => document.fonts.load(font, letter))).then(resolve, resolve);
    });

  async function go() {
    const parts = [...document.querySelectorAll<HTMLElement>("noscript.later")];
    for (const part of parts) if (!isWanted(part)) part.remove();
    const [styles, ...others] = parts.filter(isWanted);
    await painted();
    askForParts();
    await frame();
    // Out of what the map will take away.
    document.head.insertAdjacentHTML("beforeend", styles?.textContent ?? "");
    styles?.remove();
    startScripts();
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
