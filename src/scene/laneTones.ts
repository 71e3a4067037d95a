import type { Emphasis, Tone } from "./emphasis.ts";
import type { Scene } from "./scene.ts";

const STRONGEST: readonly Tone[] = ["lit", "plain", "dim", "thin"];

/** More lines than an agreement of many sides has are not broad as well: side by side they would be one area. */
const MUCH = 10;

/**
 * An Emphasis with the tones of the lines that are drawn: one that stands for many legs is as strong as the strongest; at
 * rest the legs of an agreement of many sides are quiet. Where much is lit it is as usual, and the rest dimmed.
 */
export function laneTones({ ribbons }: Scene, emphasis: Emphasis): Emphasis {
  const legs = ribbons.flatMap(({ lanes }) =>
    lanes.map(({ id, legs, isQuiet }) => {
      const tones = new Set(legs.map((leg) => emphasis.legs.get(leg)));
      const tone = STRONGEST.find((one) => tones.has(one)) ?? "plain";
      return [id, tone === "plain" && isQuiet ? "quiet" : tone] as const;
    }),
  );
  const isMuch = legs.filter(([, tone]) => tone === "lit").length > MUCH;
  const shown = legs.map(([id, tone]) => [id, isMuch && tone === "lit" ? "plain" : tone] as const);
  return { ...emphasis, legs: new Map(shown) };
}
