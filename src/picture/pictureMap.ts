import { clampView, type Limits } from "../geometry/camera/clampView.ts";
import { type View, viewFrame } from "../geometry/camera/fitCamera.ts";
import type { GroundLayer, Interaction, Listener, Renderer } from "../render/renderer.ts";
import { gestures } from "./gestures.ts";
import { pictureContent } from "./pictureContent.ts";
import { pictureLayers } from "./pictureLayers.ts";
import { PLANE, planeTransform } from "./plane.ts";
import { svgRoot } from "./svgGroup.ts";

function rootOf(group: SVGGElement): SVGSVGElement {
  const root = svgRoot();
  root.append(group);
  return root;
}

/** The picture in a host, with the ground in it: one that the page had from the start goes on. */
function pictureIn(host: HTMLElement, { groups }: GroundLayer) {
  const picture = host.querySelector<HTMLElement>(":scope > .picture") ?? document.createElement("div");
  picture.className = "picture";
  picture.setAttribute("aria-hidden", "true");
  const marks = picture.querySelector<SVGSVGElement>("svg[data-viewport]") ?? svgRoot();
  // Until now the page's size has said how wide its rivers are, and how large it is.
  for (const river of picture.querySelectorAll("[data-rank]"))
    river.setAttribute("stroke-width", getComputedStyle(river).strokeWidth);
  for (const root of [...groups.map((group) => group.ownerSVGElement ?? rootOf(group)), marks]) {
    for (const name of ["viewBox", "class", "style"]) root.removeAttribute(name);
    if (root.parentNode !== picture) picture.append(root);
  }
  if (picture.parentNode !== host) host.append(picture);
  return { picture, marks };
}

/** Tells that the picture is busy, and when it is on the screen; each change begins anew. */
function onScreen({ busy, idle }: Pick<Listener, "busy" | "idle">) {
  let frame = 0;
  return {
    changed() {
      busy();
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(idle);
      });
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

/** Calls back with each other size of a host, in CSS px. */
function onResize(host: HTMLElement, changed: (size: { width: number; height: number }) => void) {
  let size = { width: host.clientWidth, height: host.clientHeight };
  const observer = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = host;
    if (width === size.width && height === size.height) return;
    size = { width, height };
    changed(size);
  });
  observer.observe(host);
  return () => observer.disconnect();
}

interface CameraState {
  view: View;
  limits: Limits;
  /** CSS px. Read at the start and when it changes: to ask for it after a change would lay the page out each time. */
  size: { width: number; height: number };
}

/** Where the picture is: never out of its limits, and each change is placed. */
function pictureCamera(state: CameraState, place: (state: Readonly<CameraState>) => void) {
  function set(change: Partial<CameraState>) {
    Object.assign(state, change);
    state.view = clampView(state.view, state.size, state.limits);
    place(state);
  }
  return { state: state as Readonly<CameraState>, set, go: (view: View) => set({ view }) };
}

/** Has the reader's gestures move the picture. */
const followGestures = (
  host: HTMLElement,
  sharesGestures: boolean,
  { state, go }: ReturnType<typeof pictureCamera>,
  listener: Listener,
) =>
  gestures(host, sharesGestures, {
    view: () => state.view,
    start: () => listener.moveStart("reader"),
    go(next) {
      go(next);
      listener.move();
    },
    end: () => listener.moveEnd("reader"),
    passed: listener.passed,
  });

/** The map as an SVG picture: there at once, and where there is no WebGL. Its moves are jumps. */
export function pictureMap(
  host: HTMLElement,
  start: View,
  { edition, limits, sharesGestures }: Interaction,
  ground: GroundLayer,
  listener: Listener,
): Renderer {
  const { picture, marks } = pictureIn(host, ground);
  const layers = pictureLayers(edition, marks, start.worldSize);
  const { changed, stop } = onScreen(listener);
  function place({ view, size }: Pick<CameraState, "view" | "size">) {
    for (const group of ground.groups)
      group.setAttribute("transform", planeTransform(edition, view, size, PLANE));
    layers.place(view, size);
    groundIn(viewFrame(view, { ...size, covers: [] }));
    changed();
  }
  const size = { width: host.clientWidth, height: host.clientHeight };
  const camera = pictureCamera({ view: start, limits, size }, place);
  const { state, set, go } = camera;
  const { clear, groundIn, ...content } = pictureContent(picture, ground, (name, worldSize, parts) => {
    layers.paint(name, worldSize, parts, state.view, state.size);
    changed();
  });
  const stopGestures = followGestures(host, sharesGestures, camera, listener);
  const stopResize = onResize(host, (size) => {
    set({ size });
    listener.resize();
  });
  place(state);

  return {
    ...content,
    view: () => state.view,
    move(next, origin) {
      listener.moveStart(origin);
      go(next);
      listener.move();
      listener.moveEnd(origin);
    },
    follow: go,
    limit: (limits) => set({ limits }),
    tone(emphasis) {
      content.tone(emphasis);
      changed();
    },
    refresh: changed,
    remove() {
      stop();
      clear();
      stopGestures();
      stopResize();
      picture.remove();
    },
  };
}
