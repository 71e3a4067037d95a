import { type PDFContext, PDFHexString, type PDFRef } from "@cantoo/pdf-lib";
import type { StructureNode } from "./content/markedContent.ts";

/** A page as its structure needs it. */
export interface StructuredPage {
  page: PDFRef;
  structure: readonly StructureNode[];
  /** Of the page, in points. */
  box: readonly number[];
}

/**
 * The structure of some pages (ISO 32000-1, 14.7): a document of headings, paragraphs and maps, in reading order. A map
 * is a figure, whose text is its alternative. The `StructParents` of a page is its place among them.
 */
export function structureTree(context: PDFContext, pages: readonly StructuredPage[]): PDFRef {
  const [root, document] = [context.nextRef(), context.nextRef()];
  const parents = pages.map((): PDFRef[] => []);
  const nodes = pages.flatMap(({ structure, ...page }, i) =>
    structure.map((node) => ({ ...node, ...page, i })),
  );
  const kids = nodes.map(({ type, mcids, text, page, box, i }) => {
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
    for (const mcid of mcids) (parents[i] ?? [])[mcid] = node;
    return node;
  });
  context.assign(document, context.obj({ Type: "StructElem", S: "Document", P: root, K: kids }));
  context.assign(
    root,
    context.obj({
      Type: "StructTreeRoot",
      K: document,
      ParentTree: context.register(context.obj({ Nums: parents.flatMap((own, i) => [i, own]) })),
      ParentTreeNextKey: pages.length,
    }),
  );
  return root;
}
