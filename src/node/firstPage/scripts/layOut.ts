/*
 * What lays the page out before its first paint. The build writes these functions into it as text, so none of them may use
 * anything but one another.
 */

import { cutLines, linesAcross, wholeEdge } from "../../../panels/parts/wholeLines/cutLines.ts";

/** A phone opens on another part of the ground than that which the build has laid it out for. */
function openOnPhone() {
  const picture = document.querySelector<HTMLElement>(".picture[data-phone]");
  const { phone = "", phoneMedia = "" } = picture?.dataset ?? {};
  if (!picture || !matchMedia(phoneMedia).matches) return;
  for (const map of picture.querySelectorAll(".first-map")) map.setAttribute("viewBox", phone);
}

/** A part of the ground in the map: CSS px for a unit of the ground, and the unit at the map's left upper corner. */
interface Framed {
  scale: number;
  x: number;
  y: number;
}

/**
 * As fitBeside in geometry/camera/fitCamera.ts: nothing that is to be clear lies under the buttons and lines along the edges.
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
  const clear = dataset.clear?.split(" ").map(Number) ?? [];
  const furniture = [...document.querySelectorAll("[data-over-map]:not(.edge-name)")];
  for (const one of [...furniture, ...furniture]) {
    const row = one.getBoundingClientRect();
    const isUnder = clear.some((across, i) => {
      const [px, py] = [
        (across - fitted.x) * fitted.scale + map.left,
        ((clear[i + 1] ?? 0) - fitted.y) * fitted.scale + map.top,
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
 * @returns CSS px for a unit of the ground; undefined where the map stays as it is.
 */
function makeRoom(): number | undefined {
  /** CSS px, as map/camera/room.ts and style/framing.ts have them. */
  const [NARROW, NARROW_ABOVE, LEAST, REACH] = [600, 14, 200, 17];
  const picture = document.querySelector<HTMLElement>(".picture[data-subject-box]");
  const card = document.querySelector(".card, .steps, .compare");
  if (!picture || !card) return undefined;
  const map = picture.getBoundingClientRect();
  const over = card.getBoundingClientRect();
  if (over.left > map.left || over.right < map.right) return undefined;
  const isNarrow = map.width < NARROW;
  const toolbar = document.querySelector(".toolbar")?.getBoundingClientRect().bottom ?? 0;
  const top = Math.max(0, toolbar - map.top);
  const [left = 0, upper = 0, width = 1, height = 1] = (picture.dataset.subjectBox ?? "")
    .split(" ")
    .map(Number);
  const margin = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--framing"));
  const above = isNarrow ? NARROW_ABOVE : margin;
  const closest = Number(picture.dataset.closest);
  const fit = (from: number, to: number): Framed => {
    const scale = Math.min(closest, (map.width - 2 * margin) / width, (to - from - 2 * above) / height);
    const [x, y] = [left + width / 2 - map.width / 2 / scale, upper + height / 2 - (from + to) / 2 / scale];
    return { scale, x, y };
  };
  const { scale, ...at } = besideFurniture(picture, map, [top, over.top - map.top], REACH, LEAST, fit);
  const view = [at.x, at.y, map.width / scale, map.height / scale];
  for (const map of picture.querySelectorAll<SVGSVGElement>(".first-map")) {
    map.setAttribute("viewBox", view.join(" "));
    map.style.padding = "0";
  }
  const rivers = picture.querySelector<SVGSVGElement>("[data-rivers]")?.dataset.rivers?.split(" ") ?? [];
  for (const [i, width] of rivers.entries()) picture.style.setProperty(`--river-${i}`, `${width}px`);
  return scale;
}

/**
 * What belongs to a point, and the rivers' names, in the size that they are drawn in.
 *
 * @param onGround CSS px for a unit of the ground.
 */
function keepSizes(onGround: number) {
  for (const part of document.querySelectorAll<SVGGElement>(".first-map [data-part]")) {
    const scale = onGround * (part.transform.baseVal[0]?.matrix.a ?? 1);
    if (part.dataset.part === "ribbons" || Math.abs(scale - 1) < 0.001) continue;
    for (const pin of part.querySelectorAll("g[transform]"))
      pin.setAttribute("transform", `${pin.getAttribute("transform")}scale(${1 / scale})`);
    for (const text of part.querySelectorAll("text[data-size]"))
      text.setAttribute("font-size", String(Number(text.getAttribute("data-size")) / scale));
  }
}

/**
 * Takes out the names of bystanders that the edge of the map, or what lies over it, cuts off or nearly touches; of their marks
 * it leaves a dot, where their strands end.
 */
function leaveOutCut() {
  /** CSS px, as style/framing.ts has it. */
  const EDGE = 6;
  /** As `dimmedEnd` in render/look.ts. */
  const DOT = { r: "2", fill: "#948a75", stroke: "none" };
  const picture = document.querySelector<HTMLElement>(".picture");
  const panel = document.querySelector(".card, .steps, .compare");
  // Where there is none nothing is measured: that would lay the page out once more.
  if (!picture || !panel) return;
  const [map, over] = [picture.getBoundingClientRect(), panel.getBoundingClientRect()];
  const bottom = over.left <= map.left && over.right >= map.right ? over.top : map.bottom;
  const furniture = [...document.querySelectorAll("[data-over-map]")].map((one) =>
    one.getBoundingClientRect(),
  );
  const names = [...picture.querySelectorAll<SVGElement>('.is-framed [data-aside=""]')];
  const cut = names.filter((name) => {
    const at = name.getBoundingClientRect();
    const isSeen = at.right > map.left && at.left < map.right && at.bottom > map.top && at.top < bottom;
    const isWhole =
      at.left >= map.left + EDGE &&
      at.right <= map.right - EDGE &&
      at.top >= map.top + EDGE &&
      at.bottom <= bottom - EDGE;
    const isUnder = furniture.some(
      (one) => at.right > one.left && at.left < one.right && at.bottom > one.top && at.top < one.bottom,
    );
    return isSeen && (!isWhole || isUnder);
  });
  for (const name of cut) {
    name.remove();
    const seat = picture.querySelector(`.is-framed [data-seat="${name.dataset.adcode}"] circle`);
    for (const [attribute, value] of Object.entries(DOT)) seat?.setAttribute(attribute, value);
  }
  // For map/firstMarks.ts.
  if (cut.length > 0) picture.dataset.leftOut = cut.map(({ dataset }) => dataset.adcode).join(" ");
}

/**
 * As long as the map is large, and of the longest distance that it has room for.
 *
 * @param length Of it now, in CSS px.
 * @param grown How much larger the map is now.
 */
function scaleBar(bar: HTMLElement, length: number, grown: number) {
  const { distances = "", longest, km } = bar.dataset;
  const all = distances.split(";").map((distance) => distance.split("|") as [words: string, km: string]);
  const part = (other: string) => Number(other) / Number(km);
  const [words, found] =
    all.findLast(([, other]) => length * grown * part(other) <= Number(longest)) ?? all[0] ?? [];
  if (!found) return;
  bar.style.width = `calc((${bar.style.width}) * ${grown * part(found)})`;
  bar.textContent = words ?? "";
  // For map/createMapPort.ts.
  bar.dataset.km = found;
}

/**
 * Lays the page out for this window before its first paint: frames the map, and lets names keep their size where it is
 * larger. All that is measured is measured at once, and without the marks, whose names a browser would otherwise set twice.
 *
 * @param cutLines Has no half line at the edges of what is open.
 */
export function layOut(cutLines: (box: HTMLElement) => void): void {
  const { documentElement: root } = document;
  root.dataset.paint = "measures";
  openOnPhone();
  const now = document.querySelector<SVGSVGElement>(".first-map")?.getScreenCTM()?.a ?? 1;
  const bar = document.querySelector<HTMLElement>(".scale-bar[data-distances]");
  const length = bar?.getBoundingClientRect().width ?? 0;
  const onGround = makeRoom() ?? now;
  keepSizes(onGround);
  if (bar) scaleBar(bar, length, onGround / now);
  root.dataset.paint = "all";
  leaveOutCut();
  // The list, where it is cut, fades: to measure it would hold the first frame up.
  for (const box of document.querySelectorAll<HTMLElement>(":is(.card-body, .steps-list, .step)"))
    cutLines(box);
}

/** What {@link layOut} is made of, and the page needs with it. */
export const LAY_OUT_PARTS = [
  openOnPhone,
  besideFurniture,
  makeRoom,
  keepSizes,
  leaveOutCut,
  scaleBar,
  linesAcross,
  wholeEdge,
  cutLines,
  layOut,
];
