import type { Bilingual } from "../../atlas/schema.ts";

/** A page as designers name it. Millimetres; height null is by the extent's ratio. */
export interface Page {
  name: Bilingual;
  width: number;
  height: number | null;
  margin: number;
}

const column = (zh: string, en: string, width: number): Page => ({
  name: { zh: `${zh}（${width}毫米）`, en: `${en} (${width} mm)` },
  width,
  height: null,
  // It stands between the paper's own columns.
  margin: 0,
});

const iso = (size: string, short: number, long: number, margin: number) =>
  ({
    [`${size}-portrait`]: {
      name: { zh: `${size.toUpperCase()}竖版`, en: `${size.toUpperCase()} portrait` },
      width: short,
      height: long,
      margin,
    },
    [`${size}-landscape`]: {
      name: { zh: `${size.toUpperCase()}横版`, en: `${size.toUpperCase()} landscape` },
      width: long,
      height: short,
      margin,
    },
  }) satisfies Record<string, Page>;

/** Column widths of a broadsheet, paper sizes of ISO 216, and a slide of PowerPoint and Keynote. */
export const PAGES: Readonly<Record<string, Page>> = {
  "one-column": column("一栏", "One column", 48),
  "two-columns": column("两栏", "Two columns", 100),
  "three-columns": column("三栏", "Three columns", 152),
  "full-width": column("通栏", "Full width", 210),
  ...iso("a5", 148, 210, 8),
  ...iso("a4", 210, 297, 12),
  ...iso("a3", 297, 420, 15),
  slide: { name: { zh: "幻灯片（16:9）", en: "Slide 16:9" }, width: 338.67, height: 190.5, margin: 10 },
};
