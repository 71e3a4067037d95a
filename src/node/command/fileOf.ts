import type { DrawnSheet } from "../../sheet/document/drawnSheet.ts";
import { pdfName } from "../../sheet/pdf/pdfName.ts";
import type { Format, Order } from "../press/order.ts";

/** The name of a sheet's file. */
export const fileOf = (sheet: DrawnSheet, format: Format, order: Pick<Order, "condition" | "spots">) =>
  format === "pdf" ? pdfName(sheet, order) : `${sheet.name}.${format}`;
