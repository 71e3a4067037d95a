export interface SvgElement {
  name: string;
  /** As written, entities included. */
  attributes: Readonly<Record<string, string>>;
  /** Elements, and text as written. */
  children: readonly (SvgElement | string)[];
}

/** A tag with its attributes, or the text up to the next one. */
const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Reads a document that `drawSheet` wrote: elements, attributes and text, without comments or declarations. */
export function readSvg(svg: string): SvgElement {
  const root = { name: "", attributes: {}, children: [] as (SvgElement | string)[] };
  const open = [root];
  let end = 0;
  for (const { 0: token, 1: closing, 2: name, 3: attributes = "", 4: empty, index } of svg.matchAll(TOKEN)) {
    if (index !== end) throw new Error(`Not an SVG of drawSheet: ${svg.slice(end, end + 40)}`);
    end = index + token.length;
    if (closing) open.pop();
    else if (name === undefined) open.at(-1)?.children.push(token);
    else {
      const pairs = Array.from(attributes.matchAll(ATTRIBUTE), ([, key = "", value = ""]) => [key, value]);
      const element = { name, attributes: Object.fromEntries(pairs), children: [] };
      open.at(-1)?.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [svgElement] = root.children;
  if (open.length !== 1 || end !== svg.length || typeof svgElement !== "object")
    throw new Error("Not an SVG of drawSheet: a tag is not closed");
  return svgElement;
}

/** Writes what {@link readSvg} read. */
export function writeSvg(node: SvgElement | string): string {
  if (typeof node === "string") return node;
  const { name, attributes, children } = node;
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${value}"`)].join(" ");
  return children.length === 0 ? `<${tag}/>` : `<${tag}>${children.map(writeSvg).join("")}</${name}>`;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as read, for text as written. */
export function plainText(written: string): string {
  return written.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? entity;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
