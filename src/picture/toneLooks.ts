import type { Theme } from "../atlas/schema.ts";
import { zoomFor } from "../geometry/mercator.ts";
import type { Toned } from "../map/tones.ts";
import type { Tone } from "../scene/emphasis.ts";
import type { Drawn } from "../scene/subjectAt.ts";
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
export function dress(elements: Iterable<Element>, attributes: Attributes): void {
  for (const element of elements)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

/** Gives one thing of the picture its tone. */
export function setTone(
  picture: Element,
  { sizes, worldSize }: Drawn,
  kind: Toned,
  id: string,
  tone: Tone,
): void {
  const find = (layer: string, key: string) =>
    picture.querySelectorAll<SVGElement>(`[data-layer="${layer}"] [data-${key}="${id}"]`);
  const zoom = zoomFor(worldSize);
  if (kind === "regions") {
    dress(find("regions", "adcode"), fillLook(tone));
    dress(find("borders", "adcode"), borderLook(tone));
  } else if (kind === "names") dress(find("names", "adcode"), nameLook(tone));
  else if (kind === "rivers")
    for (const river of find("rivers", "river"))
      dress([river], riverLook(Number(river.dataset.rank) as 1 | 2 | 3, tone, zoom));
  else {
    dress(find("casings", "leg"), casingLook(tone, sizes.strandGap));
    for (const strand of find("strands", "leg"))
      dress([strand], strandLook(strand.dataset.theme as Theme, tone, sizes.strandGap, zoom));
  }
}
