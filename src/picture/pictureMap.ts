import { clampView } from "../geometry/clampView.ts";
import type { View } from "../geometry/fitCamera.ts";
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
  for (const root of [...groups.map((group) => group.ownerSVGElement ?? rootOf(group)), marks]) {
    // Until now the page's size has said how large it is.
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
  let limits = atFirst;
  let view = start;
  const { picture, marks } = pictureIn(host, ground);
  const layers = pictureLayers(edition, marks, start.worldSize);
  const { changed, stop } = onScreen(listener);
  const { clear, ...content } = pictureContent(picture, ground, (name, worldSize, parts) => {
    layers.paint(name, worldSize, parts, view, size);
    changed();
  });

  function go(next: View) {
    view = clampView(next, size, limits);
    place();
  }
  function place() {
    for (const group of ground.groups)
      group.setAttribute("transform", planeTransform(edition, view, size, PLANE));
    layers.place(view, size);
    changed();
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
  const stopResize = onResize(host, (next) => {
    size = next;
    go(view);
    listener.resize();
  });
  place();

  return {
    ...content,
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
