import { fonts } from "virtual:fonts";
import type { FontFacesSpecification } from "maplibre-gl";

/** The weight in which each family writes on the map; a family that is not here does not. */
const WEIGHT: Partial<Record<string, number>> = { "Mianyu Serif": 700, "Mianyu Sans": 400 };

/** The site's own font files as MapLibre's style takes them: no glyph server, no local font. */
export function fontFaces(): FontFacesSpecification {
  const faces: Record<string, { url: string; "unicode-range"?: string[] }[]> = {};
  for (const { family, weight, url, unicodeRange } of fonts) {
    if (weight !== WEIGHT[family]) continue;
    faces[family] ??= [];
    faces[family].push({
      url: new URL(url, document.baseURI).href,
      ...(unicodeRange && { "unicode-range": unicodeRange }),
    });
  }
  return faces;
}
