import { QR_CODE } from "../furniture/qrCode.ts";
import type { DrawnSheet } from "./drawnSheet.ts";
import type { SvgElement } from "./svgTree.ts";

const holds = (node: SvgElement, layer: string): boolean =>
  node.attributes["data-layer"] === layer ||
  node.children.some((child) => typeof child !== "string" && holds(child, layer));

/** Whether a sheet is asked to have a QR code and its page has no room for it. */
export const leavesCodeOut = ({ settings, document }: Pick<DrawnSheet, "settings" | "document">) =>
  settings.site !== null && settings.part === 1 && !holds(document, QR_CODE);
