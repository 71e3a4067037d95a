import { type PDFContext, PDFHexString, type PDFRef } from "@cantoo/pdf-lib";
import { layerResource } from "./content/markedContent.ts";

/**
 * Layers as optional content groups (ISO 32000-1, 8.11), all of them shown: for the page's resources, and for the catalog.
 *
 * @param layers Names, from the lowest; readers list the topmost first.
 */
export function optionalContent(context: PDFContext, layers: readonly string[]) {
  const groups = layers.map((name): [string, PDFRef] => [
    layerResource(name),
    context.register(context.obj({ Type: "OCG", Name: PDFHexString.fromText(name) })),
  ]);
  const refs = groups.map(([, ref]) => ref);
  const name = PDFHexString.fromText("layers");
  return {
    resources: Object.fromEntries(groups),
    properties: { OCGs: refs, D: { Name: name, BaseState: "ON", Order: refs.toReversed() } },
  };
}
