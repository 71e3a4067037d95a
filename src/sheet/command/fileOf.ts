import type { DrawnSheet } from "../document/drawnSheet.ts";
import type { Format, Order } from "./order.ts";

/** The name of a sheet's file; a PDF for a press says which. */
export function fileOf(
  { name }: DrawnSheet,
  format: Format,
  { condition }: Pick<Order, "condition">,
): string {
  const press = format === "pdf" && condition !== "office" ? `-${condition}` : "";
  return `${name}${press}.${format}`;
}
