import type { Emphasis, Tone } from "./emphasis.ts";
import { isBundled } from "./lanes.ts";
import type { Scene } from "./scene.ts";

const STRONGEST: readonly Tone[] = ["lit", "plain", "dim", "thin"];

/** An Emphasis with the tones of the lines that are drawn: one that stands for many legs is as strong as the strongest. */
export function laneTones({ ribbons }: Scene, emphasis: Emphasis): Emphasis {
  if (!ribbons.some(isBundled)) return emphasis;
  const legs = ribbons.flatMap(({ lanes }) =>
    lanes.map(({ id, legs }) => {
      const tones = new Set(legs.map((leg) => emphasis.legs.get(leg)));
      return [id, STRONGEST.find((tone) => tones.has(tone)) ?? "plain"] as const;
    }),
  );
  return { ...emphasis, legs: new Map(legs) };
}
