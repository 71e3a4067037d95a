import type { Emphasis, Tone } from "../scene/emphasis.ts";

/** What has a tone of its own. */
export type Toned = "strands" | "regions" | "names" | "rivers";

/** The tone of each thing. */
export type ToneOf = (kind: Toned, id: string | number) => Tone;

/** Everything as usual. */
export const PLAIN: ToneOf = () => "plain";

/** The tones of an Emphasis, for who draws everything at once. */
export const toneOf =
  ({ legs, regions, rivers }: Emphasis): ToneOf =>
  (kind, id) => {
    if (kind === "strands") return legs.get(String(id)) ?? "plain";
    if (kind === "rivers") return rivers.get(String(id)) ?? "plain";
    return regions.get(Number(id)) ?? "plain";
  };

type Key = `${Toned}/${string}`;

export interface Tones {
  apply(emphasis: Emphasis): void;
  /** What has been drawn anew is plain. */
  forget(kind: Toned): void;
}

/**
 * Brings the tones of an Emphasis into what is drawn, and only those that have changed.
 *
 * @param set Gives one thing its tone.
 */
export function tones(set: (kind: Toned, id: string, tone: Tone) => void): Tones {
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
        const [kind = "", id = ""] = key.split("/");
        set(kind as Toned, id, tone);
      }
      shown = next;
    },
    forget(kind) {
      shown = new Map([...shown].filter(([key]) => !key.startsWith(kind)));
    },
  };
}
