/** What designers call a page; a language has its name. */
export type PageKind =
  | "oneColumn"
  | "twoColumns"
  | "threeColumns"
  | "fullWidth"
  | "portrait"
  | "landscape"
  | "slide";

/** A page as designers name it. Millimetres; height null is by the extent's ratio. */
export interface Page {
  kind: PageKind;
  /** Of ISO 216: A4. */
  size?: string;
  width: number;
  height: number | null;
  margin: number;
}

/** It stands between the paper's own columns. */
const column = (kind: PageKind, width: number): Page => ({ kind, width, height: null, margin: 0 });

const iso = (size: string, short: number, long: number, margin: number): Record<string, Page> => ({
  [`${size.toLowerCase()}-portrait`]: { kind: "portrait", size, width: short, height: long, margin },
  [`${size.toLowerCase()}-landscape`]: { kind: "landscape", size, width: long, height: short, margin },
});

/** Column widths of a broadsheet, paper sizes of ISO 216, and a slide of PowerPoint and Keynote. */
export const PAGES: Readonly<Record<string, Page>> = {
  "one-column": column("oneColumn", 48),
  "two-columns": column("twoColumns", 100),
  "three-columns": column("threeColumns", 152),
  "full-width": column("fullWidth", 210),
  ...iso("A5", 148, 210, 8),
  ...iso("A4", 210, 297, 12),
  ...iso("A3", 297, 420, 15),
  slide: { kind: "slide", width: 338.67, height: 190.5, margin: 10 },
};
