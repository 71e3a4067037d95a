import type { ExpressionSpecification } from "maplibre-gl";
import type { ByTone } from "../../render/look.ts";
import { channels } from "../../style/channels.ts";

/** A value by the tone in the feature state; see scene/emphasis.ts. */
export function byTone<T>(values: ByTone<T>): ExpressionSpecification {
  const { lit, plain, quiet, dim, thin } = values as Record<keyof typeof values, ExpressionSpecification>;
  const tone: ExpressionSpecification = ["coalesce", ["feature-state", "tone"], "plain"];
  return ["match", tone, "lit", lit, "quiet", quiet, "dim", dim, "thin", thin, plain];
}

/** A value by a property of the feature. */
export function by(
  property: string,
  values: Readonly<Record<string, unknown>>,
  other: unknown,
): ExpressionSpecification {
  const pairs = Object.entries(values).flat();
  return ["match", ["to-string", ["get", property]], ...pairs, other] as unknown as ExpressionSpecification;
}

/**
 * A value that is the same for every feature, yet asked of each. Layers of a kind that ask the same values of features
 * share a program, and the page stands still for each program that WebGL links: see `cacheKey` in MapLibre's
 * data/program_configuration.ts.
 */
export const ofEach = (value: unknown): ExpressionSpecification =>
  ["case", ["has", "id"], value, value] as unknown as ExpressionSpecification;

/** A colour as opaque as a value from 0 to 1: with an opacity of its own a layer would need a program of its own. */
export function tinted(colour: string, opacity: number | ExpressionSpecification): ExpressionSpecification {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return ["rgba", red, green, blue, opacity];
}

/** Lines that are the same for every feature. */
export const linePaint = ({
  colour,
  width,
  opacity,
}: {
  colour: string;
  width: number;
  opacity: number;
}) => ({
  "line-color": ofEach(tinted(colour, opacity)),
  "line-width": ofEach(width),
});

/** The fonts of faces. */
export const FONT = { serif: ["Mianyu Serif"], sans: ["Mianyu Sans"] };

/** Lines that bend and end softly. */
export const ROUND = { "line-cap": "round", "line-join": "round" } as const;
