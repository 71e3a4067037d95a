import { MEMBERS } from "../../src/atlas/adcodes.ts";
import type { Atlas } from "../../src/atlas/atlas.ts";
import type { SheetSubject } from "../../src/state/print/settings.ts";

/** Everything that a sheet can be of: the whole, each region and partnership, and comparisons of 2, 3 and 12 areas. */
export function subjects({ partnerships }: Atlas): Map<string, SheetSubject> {
  return new Map<string, SheetSubject>([
    ["whole", null],
    ...MEMBERS.map((adcode) => [`region ${adcode}`, { kind: "region", adcode }] as const),
    ...partnerships.map(({ id }) => [id, { kind: "partnership", id }] as const),
    ["two areas", { kind: "compare", adcodes: [500109, 510700] }],
    ["three areas", { kind: "compare", adcodes: [513200, 500118, 500109] }],
    ["twelve areas", { kind: "compare", adcodes: MEMBERS }],
  ]);
}
