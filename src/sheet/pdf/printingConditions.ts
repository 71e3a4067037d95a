/**
 * What a PDF is made for: a screen or an office printer (sRGB), or a press. The presses are characterised printing
 * conditions of the ICC's registry, by their reference names.
 */
export const CONDITIONS = ["office", "newsprint", "coated", "uncoated"] as const;
export type Condition = (typeof CONDITIONS)[number];

/** A press, as an output intent names it (ISO 32000-1, table 365). */
export interface PressCondition {
  /** Reference name in the registry. */
  identifier: string;
  /** Of the process and the paper. */
  description: string;
  /** The most ink that the paper takes, in per cent of one ink's solid. */
  mostInk: number;
}

/** Names: the ICC’s Characterization Data Registry (color.org); limits: ISO 12647-3:2013, ISO Coated v2 300 %. */
export const PRESSES: Readonly<Record<Exclude<Condition, "office">, PressCondition>> = {
  newsprint: {
    identifier: "IFRA26",
    description: "Coldset offset on newsprint, 26 % dot gain, ISO 12647-3",
    mostInk: 220,
  },
  coated: {
    identifier: "FOGRA39",
    description: "Offset on coated paper, ISO 12647-2:2004/Amd 1, paper types 1 and 2",
    mostInk: 300,
  },
  uncoated: {
    identifier: "FOGRA47",
    description: "Offset on uncoated white paper, ISO 12647-2:2004/Amd 1, paper type 4",
    mostInk: 300,
  },
};

export const REGISTRY = "http://www.color.org";
