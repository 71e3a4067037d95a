import type { Paint } from "./colourModel.ts";
import type { Context } from "./context.ts";
import { type graphicsState, overprint } from "./graphicsState.ts";
import { length } from "./number.ts";

const CAPS: Record<string, string> = { butt: "0 J", round: "1 J" };
const JOINS: Record<string, string> = { miter: "0 j", round: "1 j" };

/** How a path is painted: its colours by the file's model, and whether its fill and its stroke may overprint. */
interface PaintOptions {
  paint: Context["paint"];
  paintOf: (hex: string) => Paint;
  overprints: { fill: boolean; stroke: boolean };
}

/** A path with the parameters and the operator that paint it; empty where nothing does. */
export function paintPath(
  path: string,
  { paint, paintOf, overprints }: PaintOptions,
  state: ReturnType<typeof graphicsState>,
): string {
  const fill = paint.fill === "none" ? undefined : paintOf(paint.fill ?? "#000000");
  const stroke = paint.stroke && paint.stroke !== "none" ? paintOf(paint.stroke) : undefined;
  if (!fill && !stroke) return "";
  const evenOdd = paint["fill-rule"] === "evenodd" ? "*" : "";
  const dash = (paint["stroke-dasharray"]?.split(" ") ?? []).map((mm) => length(Number(mm))).join(" ");
  const width = Math.min(Number(paint["stroke-width"] ?? 1), stroke?.widest ?? Number.POSITIVE_INFINITY);
  const set = state.set({
    overprint: overprint(overprints.fill && fill?.overprints, overprints.stroke && stroke?.overprints),
    ...(fill && { fill: fill.fill }),
    ...(stroke && {
      stroke: stroke.stroke,
      width: `${length(width)} w`,
      cap: CAPS[paint["stroke-linecap"] ?? "butt"],
      join: JOINS[paint["stroke-linejoin"] ?? "miter"],
      dash: `[${dash}] 0 d`,
    }),
  } as Parameters<typeof state.set>[0]);
  const operator = fill ? (stroke ? `B${evenOdd}` : `f${evenOdd}`) : "S";
  return `${set}${path}${operator}\n`;
}
