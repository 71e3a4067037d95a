import type { PDFContext, PDFRef } from "@cantoo/pdf-lib";
import { zlibSync } from "fflate";

/**
 * From 0 to 9: above this the operators of a map, half a megabyte, take half as much time again, and come out 0.6 % smaller.
 */
const LEVEL = 5;

/** The operators of a page, all ASCII, as a stream of its own. */
export const contentStream = (context: PDFContext, operators: string): PDFRef =>
  context.register(
    context.stream(zlibSync(new TextEncoder().encode(operators), { level: LEVEL }), {
      Filter: "FlateDecode",
    }),
  );
