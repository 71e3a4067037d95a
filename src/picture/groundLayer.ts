import { type Box, isWithin } from "../geometry/box.ts";
import type { GroundLayer } from "../render/renderer.ts";
import { writeSvg } from "../render/writeSvg.ts";
import type { Scene } from "../scene/scene.ts";
import { type Detail, pictureGround } from "./ground.ts";
import { borderLook, fillLook } from "./looks.ts";
import { PLANE } from "./plane.ts";
import { svgGroup } from "./svgGroup.ts";
import { setAttributes } from "./toneLooks.ts";

/** Each level is for a map four times as large as the one before; the first is what the build writes into the page. */
const levelFor = (worldSize: number) => Math.max(0, Math.ceil(Math.log2(worldSize / PLANE) / 2));
const detailOf = (level: number): Detail => ({
  tolerance: 0.6 / 4 ** level,
  decimals: Math.min(2, level),
});

/** What the ground is made of, by kind; the same arrays and shapes in every language. */
const partsOf = ({
  regions,
  relief,
  rivers,
  counties,
  surroundings,
}: Scene): readonly (readonly unknown[])[] => [
  relief,
  counties,
  surroundings,
  regions.map(({ area }) => area),
  rivers.map(({ geometry }) => geometry),
];
const isSame = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((part, i) => part === b[i]);

/** What lies in each group, by `data-layer`; the shapes have none. */
const GROUPS: readonly (readonly string[])[] = [
  ["shapes", "relief", "surroundings"],
  ["regions"],
  ["counties", "rivers"],
  ["provinces", "borders"],
];

const layerOf = (part: Element) => part.getAttribute("data-layer") ?? "shapes";

/** The parts of the ground that the build has drawn, in the unit square: see node/firstPage/picture/firstPicture.ts; null for all. */
function sightsOf(groups: readonly SVGGElement[]): readonly Box[] | null {
  const boxes = groups[0]?.dataset.sight?.split(",") ?? [];
  if (boxes.length === 0) return null;
  return boxes.map((edges) => {
    const [left = 0, top = 0, right = 1, bottom = 1] = edges.split(" ").map(Number);
    return { left, top, right, bottom };
  });
}

/** All is plain: another than the page's own choice is asked for, or none. */
function forgetChoice(parts: readonly Element[]): void {
  for (const part of parts) {
    const areas = part.querySelectorAll("[data-adcode]");
    if (layerOf(part) === "regions") setAttributes(areas, fillLook("plain"));
    if (layerOf(part) === "borders") setAttributes(areas, borderLook("plain"));
    for (const river of part.querySelectorAll("[data-lit]")) river.removeAttribute("data-lit");
  }
}

/**
 * @param adopted The groups that the page had from the start, of the same data, or as many as there are. What has not
 *   come yet stays in them as it was.
 * @param isThere Whether they show what is asked for.
 */
export function groundLayer(adopted: readonly SVGGElement[], isThere = true): GroundLayer {
  const had = adopted.flatMap((group) => [...group.children]);
  if (!isThere) forgetChoice(had);
  // The build leaves the counties out, and an edition may have neither rivers nor terrain.
  const isWhole = adopted.length === GROUPS.length && had.some((part) => layerOf(part) === "shapes");
  // What the build's links are called is of one language.
  for (const part of had)
    for (const link of part.querySelectorAll("[aria-label]")) link.removeAttribute("aria-label");
  const groups = isWhole ? adopted : GROUPS.map(svgGroup);
  // The page's areas are links until the map answers for them.
  for (const link of groups.flatMap((group) => [...group.querySelectorAll("a")]))
    link.replaceWith(...link.childNodes);
  const distribute = (drawn: readonly Element[]) => {
    for (const [i, names] of GROUPS.entries()) {
      const group = groups[i];
      const layer = (name: string) => {
        const own = drawn.filter((part) => layerOf(part) === name);
        return own.length > 0
          ? own
          : had.filter((part) => part.parentNode === group && layerOf(part) === name);
      };
      group?.replaceChildren(...names.flatMap(layer));
    }
  };
  let parts: readonly (readonly unknown[])[] = [];
  let isAsBuilt = isWhole;
  let sights = isWhole ? sightsOf(adopted) : null;
  let level = 0;
  return {
    groups,
    outgrows(frame) {
      if (!sights || sights.some((box) => isWithin(frame, box))) return false;
      sights = null;
      isAsBuilt = false;
      parts = [];
      return true;
    },
    draw(scene, worldSize, hasTime) {
      const wanted = partsOf(scene);
      const needed = levelFor(worldSize);
      const isThere = wanted.every((kind, i) => {
        const before = parts[i] ?? [];
        return isSame(before, kind) || (isAsBuilt && before.length === 0);
      });
      parts = wanted;
      if (isThere && (needed <= level || !hasTime)) return false;
      isAsBuilt = false;
      level = Math.max(level, needed);
      const drawn = svgGroup();
      drawn.innerHTML = Object.values(pictureGround(scene, worldSize, detailOf(level)))
        .flat()
        .map(writeSvg)
        .join("");
      distribute([...drawn.children]);
      return true;
    },
  };
}
