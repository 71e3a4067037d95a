/*
 * What runs at the page's end before the scripts are there. The build writes these functions into it as text, so none of
 * them may use anything but one another, and what they are called with.
 */

/** What the page says where its scripts do not come. */
export type StartWords = Record<"notStarted" | "notStartedInSandbox" | "reload", string>;

/** @param windows The media query of each kind of window. */
function chooseParts(windows: Record<string, string>) {
  const kinds = Object.keys(windows).filter((kind) => matchMedia(windows[kind] ?? "").matches);
  for (const part of document.querySelectorAll<HTMLElement>("noscript.later"))
    if (kinds.includes(part.dataset.window ?? "")) part.outerHTML = part.textContent ?? "";
    else part.remove();
}

function askForParts() {
  for (const part of document.querySelectorAll<HTMLLinkElement>("link[rel=later]"))
    part.rel = part.as ? "preload" : "modulepreload";
}

function startScripts(words: Record<string, StartWords>) {
  const entry = document.querySelector<HTMLLinkElement>("link[data-entry]");
  // The one file (see node/singleFile/singleFile.ts) has its scripts inside.
  if (!entry) return;
  const script = document.createElement("script");
  script.type = "module";
  script.src = entry.href;
  script.onerror = () => beginAnew(words);
  document.head.append(script);
}

/** A press on what only the scripts can answer, kept for them; a link leads to its page all the same. */
function keepPresses() {
  const keep = (event: MouseEvent) => {
    if (document.documentElement.dataset.alive) {
      removeEventListener("click", keep, true);
      return;
    }
    const pressed = (event.target as Element).closest<HTMLElement>("button, input, [data-subject]");
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    addEventListener("alive", () => pressed.click(), { once: true });
  };
  addEventListener("click", keep, true);
}

/**
 * A script did not come, and many browsers never ask for it again on this page: once its bytes are there the page is
 * loaded again, which loses nothing, as nothing has begun. A page that has been loaded again already only says so;
 * nor is another time of use in a frame whose sandbox makes the page a stranger to its own server. What the build has
 * drawn is seen, whatever the address asks for, and its links lead to their pages.
 */
function beginAnew(words: Record<string, StartWords>) {
  /** Milliseconds before the bytes of the scripts are asked for again. */
  const PAUSE = 3000;
  const { documentElement: root } = document;
  root.dataset.first = "page";
  root.dataset.alive = "no";
  const isStranger = origin === "null" && location.protocol !== "file:";
  const note = document.createElement("div");
  note.className = "notes";
  note.setAttribute("role", "status");
  note.innerHTML =
    '<div class="note is-fault"><p><span></span><button type="button" class="text-button"></button></p></div>';
  const { notStarted, notStartedInSandbox, reload } = words[root.lang] as StartWords;
  note.querySelector("span")?.append(isStranger ? notStartedInSandbox : notStarted);
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

/** After the next frame, or some milliseconds; in the background there is none. */
function frame(patience: number) {
  return new Promise<void>((resolve) => {
    setTimeout(resolve, document.hidden ? 0 : patience);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * Once the page is seen, and not its empty paper alone, which is a paint too: until then the machine, which may have two
 * cores, is for that.
 *
 * @param patience Milliseconds, and no more.
 */
function painted(patience: number) {
  return new Promise<void>((resolve) => {
    setTimeout(resolve, document.hidden ? 0 : patience);
    new PerformanceObserver((paints) => {
      if (paints.getEntriesByName("first-contentful-paint").length > 0) resolve();
    }).observe({ type: "paint", buffered: true });
  });
}

/** They are inside the stylesheet, but some browsers unpack them beside the first frame: for some milliseconds it waits. */
function fonts(patience: number) {
  return new Promise<unknown>((resolve) => {
    setTimeout(resolve, patience);
    // Those alone are of this display: see node/siteFonts/faceRules.ts.
    const faces = [...document.fonts].filter(({ display }) => display === "block");
    Promise.all(faces.map((face) => face.load())).then(resolve, resolve);
  });
}

/**
 * At the page's end, before the first paint: leaves of all marks those for this window, waits for the fonts, so that the
 * first paint has everything, and lays the page out. After it: starts the scripts. What is pressed before they are there
 * waits for them.
 *
 * @param windows The media query of each kind of window.
 * @param layOut See layOut.ts.
 * @param cutLines See panels/parts/wholeLines/cutLines.ts.
 */
export async function awaken(
  words: Record<string, StartWords>,
  windows: Record<string, string>,
  layOut: (cutLines: (box: HTMLElement) => void) => void,
  cutLines: (box: HTMLElement) => void,
): Promise<void> {
  /** Milliseconds that the page waits for its fonts, and the scripts for what is seen of it. */
  const [FONTS_PATIENCE, PAINT_PATIENCE] = [1000, 3000];
  const ready = fonts(FONTS_PATIENCE);
  chooseParts(windows);
  keepPresses();
  // The page's address will change, and with it what relative links name.
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) link.href = String(link.href);
  await ready;
  layOut(cutLines);
  await painted(PAINT_PATIENCE);
  askForParts();
  await frame(PAINT_PATIENCE);
  startScripts(words);
}

/** What {@link awaken} is made of, and the page needs with it. */
export const AWAKEN_PARTS = [
  chooseParts,
  askForParts,
  startScripts,
  keepPresses,
  beginAnew,
  frame,
  painted,
  fonts,
];
