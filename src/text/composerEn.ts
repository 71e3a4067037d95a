import type { composerZh } from "./composerZh.ts";
import { formatMm } from "./formatMm.ts";

/** The composer of a sheet for print. */
export const composerEn: typeof composerZh = {
  name: "Sheet",
  title: "A sheet for print",
  loading: "Opening the sheet…",
  failedToOpen: "The sheet could not be opened. Please check the network.",
  preview: (title) => `Preview of the page: ${title}`,
  page: { name: "Page", size: "Size", free: "Free size" },
  width: "Width",
  height: "Height",
  margin: "Margin",
  mm: "mm",
  size: (width, height) => `${formatMm(width)} × ${formatMm(height)} mm`,
  withBleed: (size) => `with bleed and crop marks ${size}`,
  heightBy: "Height by",
  heights: { map: "the map", free: "millimetres" },
  bleed: "Bleed of 3 mm, with crop marks",
  shows: {
    name: "Content",
    what: "Shows",
    whole: "The whole map",
    regions: "One region",
    partnerships: "One partnership",
    comparison: "Areas compared",
  },
  look: "Look",
  lang: { name: "Language on it", zh: "Chinese", en: "English", both: "Both" },
  ink: { name: "Ink", colour: "Colour", grey: "Grey", black: "Black" },
  inset: { name: "Corridor enlarged", auto: "Auto", yes: "Yes", no: "No" },
  texts: "Words",
  text: { title: "Title", note: "Note", reviewNumber: "Map review number", date: "Date" },
  reviewHint: "The publisher obtains it. Left empty, nothing is printed.",
  missing: (characters) =>
    `The atlas's fonts do not have “${characters}”. A font of this computer stands in; an SVG may look different elsewhere.`,
  files: "Take it away",
  pdf: "PDF (print)",
  pdfHint:
    "In the print window choose “Save as PDF” and the default scale. The picture is printed one to one, lines and type as vectors; the browser rounds the paper by less than 0.4 mm.",
  savePdf: "Save PDF",
  condition: {
    name: "PDF for",
    office: "Screen and office (sRGB)",
    newsprint: "Newsprint (CMYK)",
    coated: "Coated paper (CMYK)",
    uncoated: "Uncoated paper (CMYK)",
  },
  svg: "Download SVG",
  svgHint:
    "The SVG has its fonts in it, for browsers. For type as outlines, or a PDF without any rounding, use the command npm run sheet.",
  png: "Download PNG",
  dpi: "PNG resolution",
  pixels: (width, height) => `${width} × ${height} px`,
  drawing: (percent) => `Drawing, ${percent}%`,
  cancel: "Cancel",
  cancelled: "Cancelled. No file was made.",
  saved: (name) => `Made ${name}`,
  fault: {
    outside: (least, most) => `Millimetres from ${least} to ${most}, please.`,
    margin: (rest, least) =>
      `This leaves ${formatMm(rest)} mm between the margins; it takes ${least} mm at least.`,
    height: (needed) => `The map does not fit into this height; it takes ${needed} mm at least.`,
    useHeight: (needed) => `Use ${needed} mm`,
    undrawn: "These settings cannot be drawn: see the field in red.",
    before: "The preview is as it was before.",
    tooLarge: (width, height) =>
      `${width} × ${height} pixels are more than this browser's memory holds. No file was made.`,
    largest: (dpi, width, height) => `The largest that works: ${dpi} dpi, ${width} × ${height} pixels.`,
    noneFits: "No resolution works: please make the page smaller.",
    characters: (characters) =>
      `A PDF has only the atlas's own fonts in it, and they do not have “${characters}”. No file was made.`,
    failed: "The file could not be made. Please check the network and try again.",
  },
};
