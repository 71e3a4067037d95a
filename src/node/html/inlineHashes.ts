import { createHash } from "node:crypto";
import { pageElements } from "./pageElements.ts";

/** Of a script that is data, and runs not. */
const DATA_TYPE = /^(application|text\/plain)/;

/** Each inline script or style of a page, as a content security policy allows it: by its hash. */
export function inlineHashes(html: string, name: "script" | "style"): string[] {
  return pageElements(html)
    .filter(
      (element) =>
        element.name === name &&
        element.attributes.src === undefined &&
        !DATA_TYPE.test(element.attributes.type ?? ""),
    )
    .map(({ content }) => html.slice(content.start, content.end))
    .map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}
