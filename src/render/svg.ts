const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeXml = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "");

/** A length in millimetres with two decimals, 10 µm: the same text on every machine. */
export const digits = (mm: number) => String(Math.round(mm * 100) / 100 + 0);

/** One SVG element. Numbers are millimetres; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: string | readonly string[] = "",
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? digits(value) : escapeXml(value ?? "")}"`)
    .join("");
  const content = typeof children === "string" ? children : children.filter(Boolean).join("\n");
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A group with its layer named, each child on a line of its own; nothing for no children. */
export function group(
  layer: string,
  children: readonly string[],
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const content = children.filter(Boolean).join("\n");
  return content && element("g", { "data-layer": layer, ...attributes }, `\n${content}\n`);
}
