import { rgb } from "../../src/sheet/ink/mix.ts";
import { fromLinear, toLinear } from "../../src/sheet/ink/srgbCurve.ts";

type Row = readonly [red: number, green: number, blue: number];

/**
 * How colours look to people without one kind of cone, in linear sRGB: the matrices of severity 1 of Machado,
 * Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15 (6),
 * 2009, doi:10.1109/TVCG.2009.113. Its authors call the one for tritanopia an approximation.
 */
const MATRICES = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Row, Row, Row]>;

export const SIGHTS = ["usual", "protan", "deutan", "tritan"] as const;
export type Sight = (typeof SIGHTS)[number];

/** A colour `#rrggbb` as it looks to a kind of sight, as `#rrggbb`. */
export function asSeen(hex: string, sight: Sight): string {
  if (sight === "usual") return hex;
  const [red = 0, green = 0, blue = 0] = rgb(hex).map(toLinear);
  const seen = MATRICES[sight].map(([r, g, b]) =>
    fromLinear(Math.min(1, Math.max(0, r * red + g * green + b * blue))),
  );
  return `#${seen
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
