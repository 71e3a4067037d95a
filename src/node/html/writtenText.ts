import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/**
 * What some elements of a page write, in its order.
 *
 * @param isWanted Which elements; all, where it is left out.
 */
export type Written = (isWanted?: (name: string, classes: string) => boolean) => string;

/** Reads a page, or a piece of one, once, for what it writes; in a `noscript` too. */
export function writtenText(html: string): Written {
  const page = parse(html, { scriptingEnabled: false });
  return (isWanted) => {
    const visit = (node: Tree.ParentNode, isInside: boolean): string =>
      node.childNodes
        .map((child) => {
          if ("value" in child) return isInside ? child.value : "";
          if (!("tagName" in child)) return "";
          const classes = child.attrs.find(({ name }) => name === "class")?.value ?? "";
          return visit(child, isInside || isWanted?.(child.tagName, classes) === true);
        })
        .join("");
    return visit(page, isWanted === undefined);
  };
}
