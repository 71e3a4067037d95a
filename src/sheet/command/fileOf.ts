import type { DrawnSheet } from "../document/drawnSheet.ts";
import { pdfName } from "../pdf/pdfName.ts";
import type { Format, Order } from "./order.ts";

/** The name of a sheet's file. */
export const fileOf = ({ name }: DrawnSheet, format: Format, { condition }: Pick<Order, "condition">) =>
  format === "pdf" ? pdfName(name, condition) : `${name}.${format}`;
