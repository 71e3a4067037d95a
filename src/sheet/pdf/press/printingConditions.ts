import type { Condition } from "../../../state/print/fileChoice.ts";

/** A press, as an output intent names it (ISO 32000-1, table 365). */
export interface PressCondition {
  /** Reference name in the registry. */
  identifier: string;
  /** The process and the paper, after the heading of the registered data. */
  description: string;
  /** The most ink that the paper takes, in per cent of one ink's solid. */
  mostInk: number;
}

/**
 * The registry of characterisation data that the names are of, as PDF/X writes it (ISO 15930-4, 6.1; ISO 15930-7, 6.2).
 * The data sets are of ISO 12647's edition of 2004, which FOGRA51, FOGRA52 and WAN-IFRA's profile 26v5 follow;
 * a printer who wants a later one gives its profile.
 */
export const REGISTRY = "http://www.color.org";

/**
 * Reference names: the ICC's Characterization Data Registry (see `REGISTRY`), section CMYK. Limits: newsprint ISO
 * 12647-3:2013, as WAN-IFRAnewspaper26v5 has it; the others those of the profiles made from their data, ISO Coated v2 300 %
 * and PSO Uncoated ISO 12647.
 */
export const PRESSES: Readonly<Record<Exclude<Condition, "office">, PressCondition>> = {
  newsprint: {
    identifier: "IFRA26",
    description:
      "Coldset offset printing on newsprint, according to ISO 12647-3:2004, 26 % tone value increase",
    mostInk: 220,
  },
  coated: {
    identifier: "FOGRA39",
    description:
      "Offset printing, according to ISO 12647-2:2004/Amd 1, OFCOM, paper type 1 or 2 = coated art, 115 g/m2, tone value increase curves A (CMY) and B (K)",
    mostInk: 300,
  },
  uncoated: {
    identifier: "FOGRA47",
    description:
      "Offset printing, according to ISO 12647-2:2004/Amd 1, OFCOM, paper type 4 = uncoated white, 115 g/m2, tone value increase curves C (CMY) and D (K)",
    mostInk: 300,
  },
};
