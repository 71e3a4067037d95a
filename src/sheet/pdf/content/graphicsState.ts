/** Everything of the graphics state that a sheet sets, as the operators that set it. */
interface Parameters {
  fill: string;
  stroke: string;
  width: string;
  cap: string;
  join: string;
  dash: string;
  overprint: string;
}

/** As a content stream begins (ISO 32000-1, table 52); of the colours what no model says. */
const INITIAL: Parameters = {
  fill: "",
  stroke: "",
  width: "1 w",
  cap: "0 J",
  join: "0 j",
  dash: "[] 0 d",
  overprint: "",
};

/** The names of the extended graphics states: of what is filled and of what is stroked, whether it overprints. */
export const OVERPRINTS = {
  FF: [false, false],
  TF: [true, false],
  FT: [false, true],
  TT: [true, true],
} as const;

/** Which of them is asked for. */
export const overprint = (fill = false, stroke = false) => `/${fill ? "T" : "F"}${stroke ? "T" : "F"} gs`;

/** Writes only what changes; `q` and `Q` keep and give back. */
export function graphicsState() {
  let current = INITIAL;
  const kept: Parameters[] = [];
  return {
    set(wanted: Partial<Parameters>): string {
      const changed = (Object.keys(wanted) as (keyof Parameters)[]).filter(
        (key) => wanted[key] !== undefined && wanted[key] !== current[key],
      );
      current = { ...current, ...wanted };
      return changed.map((key) => `${wanted[key]}\n`).join("");
    },
    save(): string {
      kept.push(current);
      return "q\n";
    },
    restore(): string {
      current = kept.pop() ?? INITIAL;
      return "Q\n";
    },
  };
}
