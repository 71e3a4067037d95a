import { zoomFor } from "../geometry/mercator.ts";
import type { Toned } from "../render/tones.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { Tone } from "../scene/emphasis.ts";
import { laneTheme } from "./laneTheme.ts";
import {
  type Attributes,
  borderLook,
  casingLook,
  fillLook,
  nameLook,
  riverLook,
  strandLook,
} from "./looks.ts";
import { svgGroup } from "./svgGroup.ts";

/** Sets attributes of SVG elements of the page. */
export function setAttributes(elements: Iterable<Element>, attributes: Attributes): void {
  for (const element of elements)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** What has a tone, by its layer and its id: found once, not with every move of the pointer. */
export type ToneIndex = ReadonlyMap<string, readonly SVGElement[]>;

/** A group around a course that the build has left bare: see render/sayOnce.ts. What it says is not for its strand. */
function withGroup(one: SVGElement): SVGElement {
  if (one.localName !== "path") return one;
  const group = svgGroup();
  one.replaceWith(group);
  group.append(one);
  return group;
}

/** The elements of a picture by layer and id: `<layer>/<adcode, leg or river>`. Strands are in their order. */
export function toneIndex(picture: Element, { strands }: Drawn): ToneIndex {
  const index = new Map<string, SVGElement[]>();
  const add = (element: SVGElement, id: string | undefined) => {
    const key = `${element.closest<SVGElement>("[data-layer]")?.dataset.layer}/${id}`;
    index.set(key, [...(index.get(key) ?? []), element]);
  };
  for (const element of picture.querySelectorAll<SVGElement>("[data-adcode], [data-river]"))
    add(element, element.dataset.adcode ?? element.dataset.river);
  for (const layer of ["casings", "strands"])
    for (const [i, one] of picture.querySelectorAll<SVGElement>(`[data-layer="${layer}"] > *`).entries())
      add(withGroup(one), strands[i]?.id);
  return index;
}

/** Gives one thing of the picture its tone. */
export function setTone(
  index: ToneIndex,
  { scene, sizes, worldSize }: Drawn,
  kind: Toned,
  id: string,
  tone: Tone,
): void {
  const find = (layer: string) => index.get(`${layer}/${id}`) ?? [];
  const zoom = zoomFor(worldSize);
  if (kind === "regions") {
    setAttributes(find("regions"), fillLook(tone));
    setAttributes(find("borders"), borderLook(tone));
  } else if (kind === "names") setAttributes(find("names"), nameLook(tone));
  else if (kind === "rivers")
    for (const river of find("rivers"))
      setAttributes([river], riverLook(Number(river.dataset.rank) as 1 | 2 | 3, tone, zoom));
  else {
    setAttributes(find("casings"), casingLook(tone, sizes.strandGap));
    setAttributes(find("strands"), strandLook(laneTheme(scene, id).dash, tone, sizes.strandGap, zoom));
  }
}
