import type { Theme } from "../atlas/schema.ts";
import { zoomFor } from "../geometry/mercator.ts";
import type { Toned } from "../render/tones.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { Tone } from "../scene/emphasis.ts";
import {
  type Attributes,
  borderLook,
  casingLook,
  fillLook,
  nameLook,
  riverLook,
  strandLook,
} from "./looks.ts";

/** Sets attributes of SVG elements of the page. */
export function setAttributes(elements: Iterable<Element>, attributes: Attributes): void {
  for (const element of elements)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** What has a tone, by its layer and its id: found once, not with every move of the pointer. */
export type ToneIndex = ReadonlyMap<string, readonly SVGElement[]>;

export function toneIndex(picture: Element): ToneIndex {
  const index = new Map<string, SVGElement[]>();
  for (const element of picture.querySelectorAll<SVGElement>("[data-adcode], [data-leg], [data-river]")) {
    const { adcode, leg, river } = element.dataset;
    const layer = element.closest<SVGElement>("[data-layer]")?.dataset.layer;
    const key = `${layer}/${adcode ?? leg ?? river}`;
    index.set(key, [...(index.get(key) ?? []), element]);
  }
  return index;
}

/** Gives one thing of the picture its tone. */
export function setTone(
  index: ToneIndex,
  { sizes, worldSize }: Drawn,
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
    for (const strand of find("strands"))
      setAttributes([strand], strandLook(strand.dataset.theme as Theme, tone, sizes.strandGap, zoom));
  }
}
