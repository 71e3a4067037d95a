import type { Direction } from "../../geometry/nearestTowards.ts";
import type { Move } from "../../scene/mapStop.ts";

type Order = "zoomIn" | "zoomOut" | "whole" | "compare" | "table" | "words" | "help" | "open";

/** What a key asks of the map. */
export type MapKeyAction = { move: Move } | { pan: Direction } | { order: Order };

const ARROWS: Partial<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowDown: "down",
  ArrowLeft: "left",
};

const ORDERS: Partial<Record<string, Order>> = {
  "+": "zoomIn",
  // The same key as plus, without Shift.
  "=": "zoomIn",
  "-": "zoomOut",
  "0": "whole",
  c: "compare",
  t: "table",
  w: "words",
  "?": "help",
  // As a Chinese keyboard writes it.
  "？": "help",
  Enter: "open",
  " ": "open",
};

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** Reads a key; null where it is not the map's, so that the browser's and the reader's own shortcuts go on working. */
export function mapKeyAction({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): MapKeyAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  const letter = key.length === 1 ? key.toLowerCase() : key;
  const arrow = ARROWS[key];
  if (arrow) return shiftKey ? { pan: arrow } : { move: arrow };
  if (letter === "s") return { move: shiftKey ? "previousStrand" : "nextStrand" };
  if (letter === "o") return { move: "otherEnd" };
  if (key === "Escape") return { move: "back" };
  const order = ORDERS[letter];
  return order ? { order } : null;
}
