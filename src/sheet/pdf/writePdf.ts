import {
  PDFContext,
  type PDFDict,
  PDFHeader,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
  PDFWriter,
} from "@cantoo/pdf-lib";
import { type FileChoice, hasSpots } from "../../state/print/fileChoice.ts";
import type { DrawnSheet, SheetPages } from "../document/drawnSheet.ts";
import { layered } from "../document/layers.ts";
import type { Spot } from "../ink/separations.ts";
import { officeColours, pressColours } from "./content/colourModel.ts";
import { contentStream } from "./content/contentStream.ts";
import { type DrawnPage, drawPage } from "./content/drawPage.ts";
import { OVERPRINTS } from "./content/graphicsState.ts";
import { documentInfo } from "./documentInfo.ts";
import { contentId } from "./fonts/contentId.ts";
import { embedFont } from "./fonts/embedFont.ts";
import type { PdfFont } from "./fonts/pdfFont.ts";
import { optionalContent } from "./optionalContent.ts";
import { pageBoxes, pageMatrix } from "./pageBoxes.ts";
import { outputIntent } from "./press/outputIntent.ts";
import { type PdfStandard, pdfStandard } from "./press/pdfStandard.ts";
import { structureTree } from "./structureTree.ts";
import { type DocumentInfo, PRODUCER, xmp } from "./xmp.ts";

/** What a PDF of a sheet is asked to be. */
export interface PdfOrder extends Pick<FileChoice, "condition" | "spots"> {
  /** An ICC profile of the press, of class `prtr` and CMYK: the file is then built to PDF/X-4. */
  profile?: Uint8Array | undefined;
  /** A plain date for the file's creation, so that the same sheet is the same file. */
  date: string;
}

/** Objects written between two looks at what else there is to do. */
const OBJECTS_PER_TICK = 50;

/**
 * Writes a sheet as one PDF file of all its pages: vectors alone, exact boxes, tags, and for a press the keys of PDF/X (see
 * `pdfStandard`). Pages share their fonts and their layers. The same bytes for the same sheet, in Node as in a browser. No transparency, no picture, no Type 3 font.
 *
 * On pdf-lib's objects and its writer: pdfkit has a page model of its own in the way, and wants Node's streams.
 *
 * @param sheets The pages, their type as text or, by `outlineText`, as outlines.
 * @param fonts Of exactly these pages; see `pdfFonts`.
 */
export async function writePdf(
  sheets: SheetPages,
  fonts: readonly PdfFont[],
  { condition, spots, profile, date }: PdfOrder,
): Promise<Uint8Array> {
  const [first] = sheets;
  const standard = pdfStandard(condition, profile !== undefined);
  const { ink } = first.settings;
  const colours =
    condition === "office"
      ? officeColours
      : pressColours(first.edition, ink, hasSpots({ condition, spots }, ink));
  const fontName = (font: PdfFont) => `F${fonts.indexOf(font) + 1}`;
  const { hasLayers } = standard;
  const drawn = sheets.map((sheet) => ({
    sheet,
    ...drawPage(layered(sheet.document), { colours, fonts, fontName, hasLayers, title: sheet.title }),
  }));
  const about = documentInfo(first, drawn[0]?.structure ?? [], date);
  const contents = drawn.map(({ content }) => content);
  const info = { ...about, id: contentId([...contents, JSON.stringify([about, condition]), ...fonts]) };

  const context = PDFContext.create();
  context.header = PDFHeader.forVersion(...standard.version);
  const pages = context.nextRef();
  const used = fonts.filter(({ meanings }) => meanings.size > 0);
  const layers = optionalContent(context, [...new Set(drawn.flatMap((page) => page.layers))]);
  const resources = context.register(
    context.obj({
      Font: Object.fromEntries(used.map((font) => [fontName(font), embedFont(context, font)])),
      ExtGState: overprintStates(),
      ...(colours.spots.size > 0 && { ColorSpace: separations(colours.spots) }),
      ...(hasLayers && { Properties: layers.resources }),
    }),
  );
  const written = writePages(context, drawn, { pages, resources, standard });
  context.trailerInfo.Root = context.register(
    context.obj({
      Type: "Catalog",
      Pages: pages,
      Lang: PDFString.of(info.lang),
      MarkInfo: { Marked: true },
      ViewerPreferences: { DisplayDocTitle: true },
      StructTreeRoot: structureTree(context, written),
      OutputIntents: [outputIntent(context, condition, profile)],
      Metadata: metadata(context, info, standard),
      OCProperties: hasLayers ? layers.properties : undefined,
    }),
  );
  context.trailerInfo.Info = informationDictionary(context, info, standard.pdfx);
  const id = PDFHexString.of(info.id);
  context.trailerInfo.ID = context.obj([id, id]);
  return PDFWriter.forContext(context, OBJECTS_PER_TICK).serializeToBuffer();
}

/** Writes the pages and their tree, and says of each what its tags are hung on. */
function writePages(
  context: PDFContext,
  drawn: readonly (DrawnPage & { sheet: DrawnSheet })[],
  { pages, resources, standard }: { pages: PDFRef; resources: PDFRef; standard: PdfStandard },
) {
  const written = drawn.map(({ sheet, content, structure }, i) => {
    const boxes = pageBoxes(sheet);
    const page = context.register(
      context.obj({
        Type: "Page",
        Parent: pages,
        ...boxes,
        Contents: contentStream(context, pageMatrix(sheet) + content),
        Resources: resources,
        StructParents: i,
        Tabs: standard.version[1] > 4 ? "S" : undefined,
      }),
    );
    return { page, structure, box: boxes.MediaBox };
  });
  const kids = written.map(({ page }) => page);
  context.assign(pages, context.obj({ Type: "Pages", Kids: kids, Count: kids.length }));
  return written;
}

const metadata = (context: PDFContext, info: DocumentInfo, standard: PdfStandard): PDFRef => {
  const packet = new TextEncoder().encode(xmp(info, standard));
  return context.register(context.stream(packet, { Type: "Metadata", Subtype: "XML" }));
};

/** Mode 1: where black is printed over a colour, the inks that it has none of stay (ISO 32000-1, 8.6.7). */
const overprintStates = () =>
  Object.fromEntries(
    Object.entries(OVERPRINTS).map(([name, [fill, stroke]]) => [
      name,
      { Type: "ExtGState", op: fill, OP: stroke, OPM: 1 },
    ]),
  );

/** Spot colours as Separation spaces (ISO 32000-1, 8.6.6.4), each with its mixture of process inks as the alternative. */
const separations = (spots: ReadonlyMap<string, Spot>) =>
  Object.fromEntries(
    [...spots].map(([resource, { name, inks }]) => [
      resource,
      [
        "Separation",
        PDFName.of(name),
        "DeviceCMYK",
        { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: inks.map((ink) => ink / 100), N: 1 },
      ],
    ]),
  );

function informationDictionary(
  context: PDFContext,
  { title, author, subject, keywords, date }: ReturnType<typeof documentInfo>,
  pdfx: string | undefined,
): PDFRef {
  const time = PDFString.of(`D:${date.replaceAll("-", "")}000000Z`);
  const dictionary: PDFDict = context.obj({
    Title: PDFHexString.fromText(title),
    Author: PDFHexString.fromText(author),
    Subject: PDFHexString.fromText(subject),
    Keywords: PDFHexString.fromText(keywords.join(", ")),
    Creator: PDFString.of(PRODUCER),
    Producer: PDFString.of(PRODUCER),
    CreationDate: time,
    ModDate: time,
    Trapped: "False",
    GTS_PDFXVersion: pdfx && PDFString.of(pdfx),
  });
  return context.register(dictionary);
}
