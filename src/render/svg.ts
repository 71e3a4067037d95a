/** An element of a picture, and what is in it. Attributes and text are plain: they are escaped when they are written. */
export interface SvgElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly SvgNode[];
}
export type SvgNode = SvgElement | string;

/** A length in millimetres with two decimals, 10 µm: the same text on every machine. */
export const digits = (mm: number) => String(Math.round(mm * 100) / 100 + 0);

/** One element. Numbers are millimetres; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly SvgNode[] = [],
): SvgElement {
  const written: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) written[key] = typeof value === "number" ? digits(value) : value;
  return { name, attributes: written, children };
}

/** A group with its layer named; none for no children. */
export const group = (
  layer: string,
  children: readonly SvgElement[],
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): readonly SvgElement[] =>
  children.length > 0 ? [element("g", { "data-layer": layer, ...attributes }, children)] : [];
