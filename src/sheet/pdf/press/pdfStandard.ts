import type { Condition } from "../../../state/print/fileChoice.ts";

/** What of a standard is in a file. */
export interface PdfStandard {
  /** Of PDF, as `%PDF-1.4` says it. */
  version: readonly [major: number, minor: number];
  hasLayers: boolean;
  /** `GTS_PDFXVersion` of the information dictionary. */
  pdfx: string | undefined;
  /** Its own elements of the XMP packet. */
  xmp: string;
}

/** Screens and office printers: no part of PDF/X. */
const OFFICE: PdfStandard = { version: [1, 7], hasLayers: true, pdfx: undefined, xmp: "" };

/** ISO 15930-4:2003: PDF 1.4, so no layers; the output intent may be named by the registry alone. */
const X1A: PdfStandard = {
  version: [1, 4],
  hasLayers: false,
  pdfx: "PDF/X-1a:2003",
  xmp: "<pdfx:GTS_PDFXVersion>PDF/X-1a:2003</pdfx:GTS_PDFXVersion>",
};

/** ISO 15930-7:2010: PDF 1.6 with layers; the output intent has its profile in the file. */
const X4: PdfStandard = {
  version: [1, 6],
  hasLayers: true,
  pdfx: "PDF/X-4",
  xmp: "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>",
};

/** What a file is built to. Nothing certifies it. */
export function pdfStandard(condition: Condition, hasProfile: boolean): PdfStandard {
  if (condition === "office") return OFFICE;
  return hasProfile ? X4 : X1A;
}
