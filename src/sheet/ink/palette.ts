import type { Membership, Theme } from "../../atlas/schema.ts";
import type { Ink } from "../../state/print/settings.ts";
import { TOKENS } from "../../style/tokens.ts";
import { grey, mix } from "./mix.ts";

type Member = Exclude<Membership, "outside">;

/** Lines instead of a tint, for black ink alone. Millimetres; `dots` makes each line a row of dots. */
export interface Hatch {
  angle: number;
  gap: number;
  line: number;
  dots?: boolean;
}

export interface Palette {
  /** Casings: the paper itself. */
  paper: string;
  /** Type and points. Black alone: type in four inks blurs when they do not meet exactly. */
  ink: string;
  quiet: string;
  /** Terrain by height in metres, from the lowest. */
  ground: readonly (readonly [from: number, fill: string])[];
  region: Record<Member, string>;
  hatch?: Record<Member, Hatch>;
  /** The river's name stands on paper, where a hatch is too restless for type. */
  plates: boolean;
  /** The Fujiang lies on paper, where its ink would drown in the hub's tone. */
  riverCasing: boolean;
  /** A region that the sheet is not about; null leaves it as the ground is. */
  aside: Record<Member, string | null>;
  strand: Record<Theme, string>;
  border: string;
  county: string;
  neighbour: string;
  river: string;
  riverName: string;
  venue: string;
}

/** As the regions lie on the screen's ground: 86 % of the token, see map/style/mapStyle.ts. */
const onGround = (token: string, part = 0.86) => mix(token, "#f9f6ec", part);
const nowhere = { hub: null, basin: null, partner: null };

/**
 * Stronger than on the screen, where a pointer helps: without red or green cones the screen's partner tint is too near
 * to the basin's, and its green to the industry's red (see tests/sheets/colourBlind.test.ts).
 */
const PARTNER = "#f1cdb3";
const CULTURE = "#2f8a52";

/** The colours of each ink, all of them solid. */
export const PALETTES: Record<Ink, Palette> = {
  colour: {
    paper: "#ffffff",
    plates: false,
    riverCasing: false,
    ink: "#000000",
    quiet: "#555555",
    ground: [
      [0, "#f9f6ec"],
      [500, "#f3eee0"],
      [1000, "#ece5d4"],
      [2000, "#e4dbc7"],
      [3000, "#dccfb8"],
      [4000, "#d3c4aa"],
    ],
    region: { hub: onGround(TOKENS.hub), basin: onGround(TOKENS.basin), partner: PARTNER },
    aside: {
      hub: onGround(TOKENS.hub, 0.3),
      basin: onGround(TOKENS.basin, 0.5),
      partner: onGround(TOKENS.partner, 0.5),
    },
    strand: { industry: TOKENS.industry, livelihood: TOKENS.livelihood, culture: CULTURE },
    border: "#6d6452",
    county: "#9a9a86",
    neighbour: "#b9ae97",
    river: TOKENS.river,
    riverName: "#23678f",
    venue: "#1d5c39",
  },
  // Tones at least 20 % apart where two fills or two themes meet; the lightest fill stands 14 % off the paper.
  grey: {
    paper: "#ffffff",
    plates: false,
    riverCasing: true,
    ink: "#000000",
    quiet: grey(75),
    // Terrain in grey would be taken for a membership.
    ground: [],
    // Type stands on them: black on the darkest has a contrast of 4.5.
    region: { hub: grey(54), basin: grey(14), partner: grey(34) },
    aside: nowhere,
    strand: { industry: grey(90), livelihood: grey(66), culture: grey(42) },
    border: grey(75),
    county: grey(45),
    neighbour: grey(30),
    river: grey(55),
    riverName: "#000000",
    venue: grey(80),
  },
  black: {
    paper: "#ffffff",
    plates: true,
    riverCasing: true,
    ink: "#000000",
    quiet: "#000000",
    ground: [],
    region: { hub: "#ffffff", basin: "#ffffff", partner: "#ffffff" },
    hatch: {
      hub: { angle: 45, gap: 0.8, line: 0.3 },
      basin: { angle: 0, gap: 1.1, line: 0.09 },
      partner: { angle: 45, gap: 0.7, line: 0.3, dots: true },
    },
    aside: nowhere,
    strand: { industry: "#000000", livelihood: "#000000", culture: "#000000" },
    border: "#000000",
    county: "#000000",
    neighbour: "#000000",
    river: "#000000",
    riverName: "#000000",
    venue: "#000000",
  },
};
