import type { DrawnSheet } from "../../sheet/document/drawnSheet.ts";
import { pdfName } from "../../sheet/pdf/pdfName.ts";
import type { Format, Order } from "../press/order.ts";

/** The name of a sheet's file. */
export const fileOf = ({ name }: DrawnSheet, format: Format, { condition }: Pick<Order, "condition">) =>
  format === "pdf" ? pdfName(name, condition) : `${name}.${format}`;
