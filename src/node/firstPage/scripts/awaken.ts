/*
 * What runs at the page's end before the scripts are there. The build writes these functions into it as text, so none of
 * them may use anything but one another.
 */

/** What the page says where its scripts do not come. */
export type StartWords = Record<"notStarted" | "notStartedInSandbox" | "reload", string>;

function chooseParts() {
  for (const part of document.querySelectorAll<HTMLElement>("noscript.later"))
    if (matchMedia(part.dataset.media ?? "all").matches) part.outerHTML = part.textContent ?? "";
    else part.remove();
}

/** A phone opens on another part of the ground than that which the build has laid it out for. */
function openOnPhone() {
  const picture = document.querySelector<HTMLElement>(".picture[data-phone]");
  const { phone = "", phoneMedia = "" } = picture?.dataset ?? {};
  if (!picture || !matchMedia(phoneMedia).matches) return;
  for (const map of picture.querySelectorAll(".first-map")) map.setAttribute("viewBox", phone);
}

/** How much of the map, in CSS px from its top, nothing lies over: `over` is what is open, LEAST what stays in any case. */
function freeHeight(
  map: DOMRect,
  over: DOMRect,
  isNarrow: boolean,
  LEAST: number,
): [top: number, bottom: number] {
  const edge = (selector: string, side: "top" | "bottom") =>
    (document.querySelector(selector)?.getBoundingClientRect()[side] ?? 0) - map.top;
  const top = isNarrow ? Math.max(0, edge(".toolbar", "bottom")) : 0;
  const above = isNarrow ? Math.min(over.top - map.top, edge(".furniture", "top")) : over.top - map.top;
  return [top, above - top < LEAST ? over.top - map.top : above];
}

/** A part of the ground in the map: CSS px for a unit of the ground, and the unit at the map's left upper corner. */
interface Framed {
  scale: number;
  x: number;
  y: number;
}

/**
 * As fitBeside in geometry/camera/fitCamera.ts: no seat lies under the buttons and lines along the edges.
 *
 * @param free The height of the map that nothing lies over, in CSS px from its top.
 * @param reach CSS px around a button that are its own.
 * @param fit Frames the subject between two heights of the map.
 */
function besideFurniture(
  { dataset }: HTMLElement,
  map: DOMRect,
  free: readonly [top: number, bottom: number],
  reach: number,
  LEAST: number,
  fit: (from: number, to: number) => Framed,
): Framed {
  let [from, to] = free;
  let fitted = fit(from, to);
  const seats = dataset.seats?.split(" ").map(Number) ?? [];
  const furniture = [...document.querySelectorAll("[data-over-map]")];
  for (const one of [...furniture, ...furniture]) {
    const row = one.getBoundingClientRect();
    const isUnder = seats.some((seat, i) => {
      const [px, py] = [
        (seat - fitted.x) * fitted.scale + map.left,
        ((seats[i + 1] ?? 0) - fitted.y) * fitted.scale + map.top,
      ];
      const isBeside = px < row.left - reach || px > row.right + reach;
      return i % 2 === 0 && !isBeside && py >= row.top - reach && py <= row.bottom + reach;
    });
    if (!isUnder) continue;
    const isAbove = row.top + row.bottom - 2 * map.top < free[0] + free[1];
    const above = isAbove ? Math.max(from, row.bottom - map.top) : from;
    const below = isAbove ? to : Math.min(to, row.top - map.top);
    if (below - above < LEAST) continue;
    [from, to] = [above, below];
    fitted = fit(from, to);
  }
  return fitted;
}

/**
 * Where what is open lies across the map, its subject is shown as large as it fits beside it: as map/camera/room.ts and
 * map/camera/cameraControl.ts do it, which take over from here.
 *
 * @returns How much larger the map is now.
 */
function makeRoom(): number {
  /** CSS px, as map/camera/room.ts and style/framing.ts have them. */
  const [NARROW, LEAST] = [600, 200];
  const picture = document.querySelector<HTMLElement>(".picture[data-subject-box]");
  const card = document.querySelector(".card, .steps, .compare");
  const first = picture?.querySelector<SVGSVGElement>(".first-map");
  if (!picture || !card || !first) return 1;
  const map = picture.getBoundingClientRect();
  const over = card.getBoundingClientRect();
  if (over.left > map.left || over.right < map.right) return 1;
  const isNarrow = map.width < NARROW;
  const [top, bottom] = freeHeight(map, over, isNarrow, LEAST);
  const [left = 0, upper = 0, width = 1, height = 1] = (picture.dataset.subjectBox ?? "")
    .split(" ")
    .map(Number);
  const now = first.getScreenCTM()?.a ?? 1;
  const margin = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--framing"));
  const closest = Number(picture.dataset.closest);
  const fit = (from: number, to: number): Framed => {
    const scale = Math.min(closest, (map.width - 2 * margin) / width, (to - from - 2 * margin) / height);
    const [x, y] = [left + width / 2 - map.width / 2 / scale, upper + height / 2 - (from + to) / 2 / scale];
    return { scale, x, y };
  };
  const { scale, ...at } = isNarrow
    ? fit(top, bottom)
    : besideFurniture(picture, map, [top, bottom], margin / 2, LEAST, fit);
  const view = [at.x, at.y, map.width / scale, map.height / scale];
  for (const map of picture.querySelectorAll<SVGSVGElement>(".first-map")) {
    map.setAttribute("viewBox", view.join(" "));
    map.style.padding = "0";
  }
  const rivers = picture.querySelector<SVGSVGElement>("[data-rivers]")?.dataset.rivers?.split(" ") ?? [];
  for (const [i, width] of rivers.entries()) picture.style.setProperty(`--river-${i}`, `${width}px`);
  return scale / now;
}

/** What belongs to a point, and the rivers' names, in the size that they are drawn in. */
function keepSizes() {
  for (const part of document.querySelectorAll<SVGGElement>(".first-map [data-part]")) {
    const scale = part.getScreenCTM()?.a ?? 1;
    if (part.dataset.part === "ribbons" || Math.abs(scale - 1) < 0.001) continue;
    for (const pin of part.querySelectorAll("g[transform]"))
      pin.setAttribute("transform", `${pin.getAttribute("transform")}scale(${1 / scale})`);
    for (const text of part.querySelectorAll("text[data-size]"))
      text.setAttribute("font-size", String(Number(text.getAttribute("data-size")) / scale));
  }
}

/** Takes out the names of bystanders that the edge of the map, or of what lies across it, cuts off or nearly touches. */
function leaveOutCut() {
  /** CSS px, as style/framing.ts has it. */
  const EDGE = 6;
  const picture = document.querySelector<HTMLElement>(".picture");
  const map = picture?.getBoundingClientRect();
  const over = document.querySelector(".card, .steps, .compare")?.getBoundingClientRect();
  if (!picture || !map || !over) return;
  const bottom = over.left <= map.left && over.right >= map.right ? over.top : map.bottom;
  const names = [...picture.querySelectorAll<SVGElement>('.is-framed [data-aside=""]')];
  const cut = names.filter((name) => {
    const at = name.getBoundingClientRect();
    const isSeen = at.right > map.left && at.left < map.right && at.bottom > map.top && at.top < bottom;
    const isWhole =
      at.left >= map.left + EDGE &&
      at.right <= map.right - EDGE &&
      at.top >= map.top + EDGE &&
      at.bottom <= bottom - EDGE;
    return isSeen && !isWhole;
  });
  for (const name of cut) name.remove();
  // For map/firstMarks.ts.
  if (cut.length > 0) picture.dataset.leftOut = cut.map(({ dataset }) => dataset.adcode).join(" ");
}

/** As long as the map is large, and of the longest distance that it has room for. */
function scaleBar(grown: number) {
  const bar = document.querySelector<HTMLElement>(".scale-bar[data-distances]");
  const { distances = "", longest, km } = bar?.dataset ?? {};
  if (!bar) return;
  const long = bar.getBoundingClientRect().width * grown;
  const all = distances.split(";").map((distance) => distance.split("|") as [words: string, km: string]);
  const part = (other: string) => Number(other) / Number(km);
  const [words, found] = all.findLast(([, other]) => long * part(other) <= Number(longest)) ?? all[0] ?? [];
  if (!found) return;
  bar.style.width = `calc((${bar.style.width}) * ${grown * part(found)})`;
  bar.textContent = words ?? "";
  // For map/createMapPort.ts.
  bar.dataset.km = found;
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
 * At the page's end, before the first paint: leaves of all marks those for this window, lets names keep their size where
 * the map is larger, and waits for the fonts, so that the first paint has everything. After it: starts the scripts. What
 * is pressed before they are there waits for them.
 */
export async function awaken(words: Record<string, StartWords>): Promise<void> {
  /** Milliseconds that the page waits for its fonts, and the scripts for what is seen of it. */
  const [FONTS_PATIENCE, PAINT_PATIENCE] = [1000, 3000];
  const ready = fonts(FONTS_PATIENCE);
  chooseParts();
  keepPresses();
  // The page's address will change, and with it what relative links name.
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) link.href = String(link.href);
  await ready;
  // In one task: what follows measures, and so lays the page out, once.
  document.documentElement.dataset.paint = "all";
  openOnPhone();
  const grown = makeRoom();
  keepSizes();
  leaveOutCut();
  scaleBar(grown);
  await painted(PAINT_PATIENCE);
  askForParts();
  await frame(PAINT_PATIENCE);
  startScripts(words);
}

/** What {@link awaken} is made of, and the page needs with it. */
export const AWAKEN_PARTS = [
  chooseParts,
  openOnPhone,
  freeHeight,
  besideFurniture,
  makeRoom,
  keepSizes,
  leaveOutCut,
  scaleBar,
  askForParts,
  startScripts,
  keepPresses,
  beginAnew,
  frame,
  painted,
  fonts,
];
