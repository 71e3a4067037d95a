import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/**
 * What a page, or a piece of one, writes, in its order; in a `noscript` too.
 *
 * @param isWanted Of which elements; of all, where it is left out.
 */
export function writtenText(html: string, isWanted?: (name: string, classes: string) => boolean): string {
  const visit = (node: Tree.ParentNode, isInside: boolean): string =>
    node.childNodes
      .map((child) => {
        if ("value" in child) return isInside ? child.value : "";
        if (!("tagName" in child)) return "";
        const classes = child.attrs.find(({ name }) => name === "class")?.value ?? "";
        return visit(child, isInside || isWanted?.(child.tagName, classes) === true);
      })
      .join("");
  return visit(parse(html, { scriptingEnabled: false }), isWanted === undefined);
}
