import type { Map as MapLibre } from "maplibre-gl";
import type { Emphasis, Tone } from "../scene/emphasis.ts";

type Key = `${"strands" | "regions" | "names" | "rivers"}/${string}`;

/** Brings the tones of an Emphasis into the map's feature state, and only those that have changed. */
export function tones(map: MapLibre): { apply(emphasis: Emphasis): void; forget(): void } {
  let shown = new Map<Key, Tone>();
  return {
    apply({ legs, regions, rivers }) {
      const next = new Map<Key, Tone>([
        ...[...legs].map(([id, tone]) => [`strands/${id}`, tone] as const),
        ...[...regions].map(([adcode, tone]) => [`regions/${adcode}`, tone] as const),
        ...[...regions].map(([adcode, tone]) => [`names/${adcode}`, tone] as const),
        ...[...rivers].map(([id, tone]) => [`rivers/${id}`, tone] as const),
      ]);
      for (const key of new Set([...shown.keys(), ...next.keys()])) {
        const tone = next.get(key) ?? "plain";
        if (tone === (shown.get(key) ?? "plain")) continue;
        const [source = "", id = ""] = key.split("/");
        map.setFeatureState({ source, id }, { tone });
      }
      shown = next;
    },
    /** After the context was lost the map has no feature state. */
    forget() {
      shown = new Map();
    },
  };
}
