import { clampView } from "../geometry/clampView.ts";
import type { View } from "../geometry/fitCamera.ts";
import { zoomFor } from "../geometry/mercator.ts";
import type { GroundLayer, Interaction, Listener, Renderer } from "../render/renderer.ts";
import type { SvgElement } from "../render/svg.ts";
import { tones } from "../render/tones.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { Emphasis } from "../scene/emphasis.ts";
import type { Scene } from "../scene/scene.ts";
import { gestures } from "./gestures.ts";
import { pictureGroundNames } from "./groundNames.ts";
import { countyLook, riverLook } from "./looks.ts";
import { pictureMarks } from "./marks.ts";
import { pictureNumbers } from "./numbers.ts";
import { pictureLayers } from "./pictureLayers.ts";
import { PLANE, planeTransform } from "./plane.ts";
import { pictureRibbons } from "./ribbons.ts";
import { svgRoot } from "./svgGroup.ts";
import { setAttributes, setTone, type ToneIndex, toneIndex } from "./toneLooks.ts";
import { pictureVenues } from "./venues.ts";

function rootOf(group: SVGGElement): SVGSVGElement {
  const root = svgRoot();
  root.append(group);
  return root;
}

/** In CSS px: off by what cannot be seen. */
const STRAND_DETAIL = { tolerance: 0.2, decimals: 2 };
const NOTHING: Emphasis = { legs: new Map(), regions: new Map(), rivers: new Map(), venues: [] };

/** The map as an SVG picture: there at once, and where there is no WebGL. Its moves are jumps. */
export function pictureMap(
  host: HTMLElement,
  start: View,
  { edition, limits: atFirst, sharesGestures }: Interaction,
  ground: GroundLayer,
  listener: Listener,
): Renderer {
  // Read here and when it changes: to ask for it after a change would lay the page out each time.
  let size = { width: host.clientWidth, height: host.clientHeight };
  // The page may have had one from the start.
  const picture = host.querySelector<HTMLElement>(":scope > .picture") ?? document.createElement("div");
  picture.className = "picture";
  picture.setAttribute("aria-hidden", "true");
  const roots = ground.groups.map((group) => group.ownerSVGElement ?? rootOf(group));
  const marks = picture.querySelector<SVGSVGElement>("svg[data-viewport]") ?? svgRoot();
  const layers = pictureLayers(edition, marks, start.worldSize);
  for (const root of [...roots, marks]) {
    // Until now the page's size has said how large it is.
    for (const name of ["viewBox", "class", "style"]) root.removeAttribute(name);
    if (root.parentNode !== picture) picture.append(root);
  }
  if (picture.parentNode !== host) host.append(picture);

  let limits = atFirst;
  let view = start;
  let scene: Scene | undefined;
  let drawn: Drawn | undefined;
  let shown: Emphasis | undefined;
  let index: ToneIndex | undefined;
  const tone = tones((kind, id, one) => {
    index ??= toneIndex(picture);
    if (drawn) setTone(index, drawn, kind, id, one);
  });

  /** The frames until what was changed is on the screen; each change begins anew. */
  let frame = 0;
  function changed() {
    listener.busy();
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(listener.idle);
    });
  }
  function place() {
    for (const group of ground.groups)
      group.setAttribute("transform", planeTransform(edition, view, size, PLANE));
    layers.place(view, size);
    changed();
  }
  function go(next: View) {
    view = clampView(next, size, limits);
    place();
  }
  function paint(
    name: Parameters<typeof layers.paint>[0],
    { worldSize }: Drawn,
    parts: () => readonly SvgElement[],
  ) {
    layers.paint(name, worldSize, parts, view, size);
    index = undefined;
    changed();
  }
  /** Gives what was drawn anew, and is plain, its tones. */
  function tint(...kinds: readonly Parameters<typeof tone.forget>[0][]) {
    for (const kind of kinds) tone.forget(kind);
    if (shown) tone.apply(shown);
  }
  function drawGround({ worldSize }: Drawn) {
    if (!scene) return;
    const zoom = zoomFor(worldSize);
    if (ground.draw(scene, worldSize)) index = undefined;
    setAttributes(picture.querySelectorAll('[data-layer="counties"]'), countyLook(zoom));
    for (const river of picture.querySelectorAll<SVGElement>("[data-river]"))
      setAttributes([river], riverLook(Number(river.dataset.rank) as 1 | 2 | 3, "plain", zoom));
    tint("regions", "rivers");
  }

  const stopGestures = gestures(host, sharesGestures, {
    view: () => view,
    start: () => listener.moveStart("reader"),
    go(next) {
      go(next);
      listener.move();
    },
    end: () => listener.moveEnd("reader"),
    passed: listener.passed,
  });
  const resized = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = host;
    if (width === size.width && height === size.height) return;
    size = { width, height };
    go(view);
    listener.resize();
  });
  resized.observe(host);
  place();

  return {
    view: () => view,
    move(next, origin) {
      listener.moveStart(origin);
      go(next);
      listener.move();
      listener.moveEnd(origin);
    },
    follow: go,
    limit(next) {
      limits = next;
      go(view);
    },
    ground(next) {
      scene = next;
      if (drawn) drawGround(drawn);
    },
    strands(next) {
      const isZoomed = drawn?.worldSize !== next.worldSize;
      drawn = next;
      if (isZoomed) drawGround(next);
      paint("ribbons", next, () => pictureRibbons(next, STRAND_DETAIL));
      tint("strands");
    },
    names(next) {
      drawn = next;
      const written = pictureMarks(next);
      paint("points", next, () => [...written.points, ...written.leaders]);
      paint("names", next, () => written.names);
      tint("names");
    },
    groundNames: (next, all) => paint("groundNames", next, () => pictureGroundNames(next, all)),
    venues(next, emphasis) {
      const written = pictureVenues(next, emphasis);
      paint("venues", next, () => written.marks);
      paint("venueNames", next, () => written.names);
    },
    numbers: (next, compare) => paint("numbers", next, () => pictureNumbers(next, compare)),
    tone(emphasis) {
      shown = emphasis;
      tone.apply(emphasis);
      changed();
    },
    refresh: changed,
    remove() {
      cancelAnimationFrame(frame);
      // The ground is used again.
      tone.apply(NOTHING);
      stopGestures();
      resized.disconnect();
      picture.remove();
    },
  };
}
