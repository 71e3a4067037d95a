import { differenceCiede2000 } from "culori";
import type { Edition } from "../../atlas/edition/edition.ts";
import type { Fault } from "../../atlas/files/fault.ts";
import { TOKENS } from "../../style/tokens.ts";

/** By CIEDE2000, as lines and as fills: less is taken for the same at a glance. */
const LEAST = { themes: 15, groups: 8 };

const difference = differenceCiede2000();

/** Colours of every atlas that would be taken for a theme's. */
const RESERVED = [
  { id: `faults (${TOKENS.fault})`, colour: TOKENS.fault },
  { id: `venues (${TOKENS.venue})`, colour: TOKENS.venue },
];

/** The colours of an edition, on the screen and on paper, that are too near to another of their kind. */
export function nearColours({ themes, groups }: Edition): Fault[] {
  const near = (
    kind: keyof typeof LEAST,
    field: string,
    colours: readonly { id: string; colour: string | undefined }[],
  ) =>
    colours.flatMap(({ id, colour }, i) =>
      colours.slice(0, i).flatMap((other): Fault[] => {
        if (!colour || !other.colour) return [];
        const apart = difference(colour, other.colour);
        if (apart >= LEAST[kind]) return [];
        const problem = `is too near to that of ${other.id}: ${apart.toFixed(1)} (CIEDE2000), at least ${LEAST[kind]} is needed`;
        return [{ file: "edition", entry: id, field, problem }];
      }),
    );
  const areas = groups.map(({ id, fill, print }) => ({ id, fill: fill ?? undefined, print }));
  return [
    ...near("themes", "colour", [...RESERVED, ...themes]),
    ...near(
      "themes",
      "print.colour",
      themes.map(({ id, print }) => ({ id, colour: print.colour })),
    ),
    ...near(
      "groups",
      "fill",
      areas.map(({ id, fill }) => ({ id, colour: fill })),
    ),
    ...near(
      "groups",
      "print.fill",
      areas.map(({ id, print }) => ({ id, colour: print?.fill })),
    ),
  ];
}
