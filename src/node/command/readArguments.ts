import { parseArgs } from "node:util";
import type { Known } from "../../state/addressField.ts";
import { SHEET_DEFAULTS } from "../../state/print/settings.ts";
import type { Order } from "../press/order.ts";
import { OPTIONS } from "./options.ts";
import { UsageError } from "./UsageError.ts";

const START: Omit<Order, "settings"> = {
  formats: ["pdf"],
  dpi: 300,
  type: "text",
  condition: "office",
  spots: false,
  profile: null,
  out: "sheets",
  force: false,
  resume: false,
  all: false,
  help: false,
};

/**
 * Reads what follows the command's name.
 *
 * @throws UsageError with a line for each value that is wrong: which, and what is allowed.
 */
export function readArguments(args: readonly string[], known: Known): Order {
  const given = parsed(args);
  const faults: string[] = [];
  let order: Order = { ...START, settings: { ...SHEET_DEFAULTS, lang: known.languages[0] } };
  for (const [name, { allowed, wrong, read }] of Object.entries(OPTIONS)) {
    const value = given[name];
    if (value === undefined) continue;
    const parts = wrong?.(String(value), known) ?? [];
    const next = parts.length > 0 ? undefined : read(String(value), order, known);
    if (next) order = next;
    else
      faults.push(`--${name}: “${parts.join(",") || value}” cannot be used. Allowed: ${allowed?.(known)}.`);
  }
  const { from, to } = order.settings.filter;
  if (from !== null && to !== null && from > to) faults.push("--from is after --to.");
  const subjects = ["region", "partnership", "compare", "story", "all"].filter(
    (name) => given[name] !== undefined,
  );
  if (subjects.length > 1) faults.push(`--${subjects.join(" and --")} cannot be combined.`);
  if (order.profile !== null && order.condition === "office")
    faults.push("--profile belongs to a press; --condition names it.");
  if (order.force && order.resume) faults.push("--force and --resume cannot be combined.");
  if (order.spots && order.condition === "office")
    faults.push("--spots belongs to a press; --condition names it.");
  if (order.spots && order.settings.ink !== "colour")
    faults.push(`--spots belongs to --ink colour: ${order.settings.ink} is black ink alone.`);
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
  return order;
}

function parsed(args: readonly string[]): Partial<Record<string, string | boolean>> {
  const options = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, { value }]) => [
      name,
      { type: value === null ? "boolean" : "string" } as const,
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError((error as Error).message.split(". ")[0]);
  }
}
