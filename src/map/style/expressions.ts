import type { ExpressionSpecification } from "maplibre-gl";
import type { ByTone } from "../../render/look.ts";

/** A value by the tone in the feature state; see scene/emphasis.ts. */
export function byTone<T>(values: ByTone<T>): ExpressionSpecification {
  const { lit, plain, dim, thin } = values as Record<keyof typeof values, ExpressionSpecification>;
  const tone: ExpressionSpecification = ["coalesce", ["feature-state", "tone"], "plain"];
  return ["match", tone, "lit", lit, "dim", dim, "thin", thin, plain];
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

/** The fonts of faces. */
export const FONT = { serif: ["Mianyu Serif"], sans: ["Mianyu Sans"] };

/** Lines that bend and end softly. */
export const ROUND = { "line-cap": "round", "line-join": "round" } as const;
