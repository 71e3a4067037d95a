import { type PDFContext, PDFHexString, type PDFRef } from "@cantoo/pdf-lib";
import type { StructureNode } from "./markedContent.ts";

/**
 * The structure of a page (ISO 32000-1, 14.7): a document of headings, paragraphs and maps, in reading order. A map is a
 * figure, whose text is its alternative.
 *
 * @param box Of the page, in points.
 */
export function structureTree(
  context: PDFContext,
  page: PDFRef,
  nodes: readonly StructureNode[],
  box: readonly number[],
): PDFRef {
  const [root, document] = [context.nextRef(), context.nextRef()];
  const parents: PDFRef[] = [];
  const kids = nodes.map(({ type, mcids, text }) => {
    const isFigure = type === "Figure";
    const node = context.register(
      context.obj({
        Type: "StructElem",
        S: type,
        P: document,
        Pg: page,
        K: mcids,
        ...(isFigure && {
          Alt: PDFHexString.fromText(text),
          A: { O: "Layout", BBox: [...box], Placement: "Block" },
        }),
      }),
    );
    for (const mcid of mcids) parents[mcid] = node;
    return node;
  });
  context.assign(document, context.obj({ Type: "StructElem", S: "Document", P: root, K: kids }));
  context.assign(
    root,
    context.obj({
      Type: "StructTreeRoot",
      K: document,
      ParentTree: context.register(context.obj({ Nums: [0, parents] })),
      ParentTreeNextKey: 1,
    }),
  );
  return root;
}
