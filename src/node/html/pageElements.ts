import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** A stretch of a page's text. */
export interface Stretch {
  start: number;
  end: number;
}

/** An element of a page, and where it and what is in it stand in the page's text. */
export interface PageElement extends Stretch {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Where each attribute stands, its name with its value. */
  written: Readonly<Record<string, Stretch>>;
  content: Stretch;
}

/**
 * The elements that a page writes, in its order, by an HTML parser (https://html.spec.whatwg.org). What is in a
 * `noscript` counts: those without scripts see it.
 */
export function pageElements(html: string): PageElement[] {
  const found: PageElement[] = [];
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) continue;
      const { tagName: name, attrs, sourceCodeLocation: at } = child;
      if (at?.startTag) {
        const content = {
          start: at.startTag.endOffset,
          end: at.endTag?.startOffset ?? at.startTag.endOffset,
        };
        const attributes = Object.fromEntries(attrs.map((attribute) => [attribute.name, attribute.value]));
        const places = Object.entries(at.attrs ?? {}).map(
          ([key, { startOffset, endOffset }]) => [key, { start: startOffset, end: endOffset }] as const,
        );
        const written = Object.fromEntries(places);
        found.push({ name, attributes, written, start: at.startOffset, end: at.endOffset, content });
      }
      visit(child);
      if (name === "template" && "content" in child) visit(child.content);
    }
  };
  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return found;
}

/** The first element of a name and, where one is given, an id. */
export function pageElement(html: string, name: string, id?: string): PageElement {
  const found = pageElements(html).find(
    (element) => element.name === name && (id === undefined || element.attributes.id === id),
  );
  if (!found) throw new Error(`The page has no <${name}${id ? ` id="${id}"` : ""}>`);
  return found;
}
