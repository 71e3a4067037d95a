import type { Field, Known } from "./addressField.ts";
import { plainText } from "./plainText.ts";
import { readCrop, readExtent, writeCrop, writeExtent } from "./print/cropText.ts";
import { CONDITIONS, TYPES } from "./print/fileChoice.ts";
import { readNudges, writeNudges } from "./print/nudge.ts";
import { pageOf } from "./print/pageOf.ts";
import { PAGES } from "./print/pages.ts";
import { BLEEDS, BLOCKS, INKS, LENGTHS, SHEET_DEFAULTS, sheetLangs } from "./print/settings.ts";
import { FILE_DEFAULTS, newSheet, SHEET_TEXTS, type SheetFields, sheetPatch } from "./print/sheetFields.ts";
import type { State } from "./state.ts";

/** A field of the sheet. Without a sheet it says nothing, and may be another's: it is not looked at. */
function field(
  key: string,
  read: (text: string, sheet: SheetFields, known: Known) => Partial<SheetFields> | undefined,
  write: (sheet: SheetFields, state: State) => string | null,
): Field {
  return {
    key,
    read(text, known, soFar) {
      if (!soFar.sheet) return {};
      const fields = read(text, soFar.sheet, known);
      return fields && sheetPatch(soFar, fields);
    },
    write: (state) => state.sheet && write(state.sheet, state),
    under: "view",
  };
}

/** Millimetres to a hundredth. */
function length(text: string, [least, most]: readonly [number, number]): number | undefined {
  const mm = /^\d{1,4}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN;
  return mm >= least && mm <= most ? mm : undefined;
}

function choice<
  K extends
    | "bleed"
    | "ink"
    | (typeof BLOCKS)[number]
    | "inset"
    | "list"
    | "shows"
    | "qr"
    | "condition"
    | "type"
    | "spots",
>(
  name: K,
  key: string,
  values: Readonly<Record<string, SheetFields[K]>>,
  standard: (state: State) => SheetFields[K],
): Field {
  return field(
    key,
    (text) => (Object.hasOwn(values, text) ? { [name]: values[text] } : undefined),
    (sheet, state) =>
      sheet[name] === standard(state)
        ? null
        : (Object.keys(values).find((text) => values[text] === sheet[name]) ?? null),
  );
}

const same = <T extends string | number>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [String(value), value]));

/** Halves of characters are no text, and no XML. */
const isText = (text: string, most: number) =>
  text.trim() !== "" && text.length <= most && !/[\p{Cs}\u{fffe}\u{ffff}]/u.test(text);

const ownText = (name: keyof typeof SHEET_TEXTS, key: string): Field =>
  field(
    key,
    (text) => {
      const plain = plainText(text);
      return isText(plain, SHEET_TEXTS[name]) ? { [name]: plain } : undefined;
    },
    (sheet) => sheet[name],
  );

const pageMargin = (sheet: SheetFields) => PAGES[pageOf(sheet) ?? ""]?.margin ?? SHEET_DEFAULTS.margin;

/** The sheet in the address, in the order of reading. The words are those of the command `npm run sheet`. */
export const SHEET_FIELDS: readonly Field[] = [
  {
    key: "view",
    read: (text, _known, soFar) => (text === "sheet" ? { sheet: newSheet(soFar) } : undefined),
    write: ({ sheet }) => sheet && "sheet",
  },
  choice("shows", "shows", { whole: "whole", selection: "selection", story: "story" }, () => null),
  field(
    "extent",
    (text, _sheet, known) => {
      const extent = readExtent(text, known);
      return extent && { extent };
    },
    ({ extent }) => writeExtent(extent),
  ),
  field(
    "crop",
    (text) => {
      const crop = readCrop(text);
      return crop === undefined ? undefined : { crop };
    },
    ({ crop }) => writeCrop(crop),
  ),
  {
    ...field(
      "nudge",
      (text, _sheet, { names }) => {
        const { nudges } = readNudges(text, names);
        return nudges.length > 0 ? { nudges } : undefined;
      },
      ({ nudges }) => writeNudges(nudges),
    ),
    names: { kind: "regions", sets: "sheet" },
    refuse: (text, { names }, { sheet }) => (sheet ? readNudges(text, names).refused : []),
  },
  field(
    "page",
    (text) => {
      const page = Object.hasOwn(PAGES, text) ? PAGES[text] : undefined;
      return page && { width: page.width, height: page.height, margin: page.margin };
    },
    (sheet) => {
      const page = pageOf(sheet);
      return page && page !== pageOf(SHEET_DEFAULTS) ? page : null;
    },
  ),
  field(
    "width",
    (text) => {
      const width = length(text, LENGTHS.width);
      return width === undefined ? undefined : { width };
    },
    (sheet) => (pageOf(sheet) || sheet.width === SHEET_DEFAULTS.width ? null : String(sheet.width)),
  ),
  field(
    "height",
    (text) => {
      const height = length(text, LENGTHS.height);
      return height === undefined ? undefined : { height };
    },
    (sheet) => (pageOf(sheet) || sheet.height === null ? null : String(sheet.height)),
  ),
  field(
    "margin",
    (text) => {
      const margin = length(text, LENGTHS.margin);
      return margin === undefined ? undefined : { margin };
    },
    (sheet) => (sheet.margin === pageMargin(sheet) ? null : String(sheet.margin)),
  ),
  choice("bleed", "bleed", same(BLEEDS), () => SHEET_DEFAULTS.bleed),
  // Beside the page's own `lang`.
  field(
    "sheet-lang",
    (text, _sheet, known) => {
      const lang = sheetLangs(known).find((one) => one === text);
      return lang && { lang };
    },
    (sheet, { lang }) => (sheet.lang === lang ? null : sheet.lang),
  ),
  choice("ink", "ink", same(INKS), () => SHEET_DEFAULTS.ink),
  field(
    "part",
    (text) => (/^[1-9]\d?$/.test(text) ? { part: Number(text) } : undefined),
    ({ part }) => (part === SHEET_DEFAULTS.part ? null : String(part)),
  ),
  ...BLOCKS.map((block) => choice(block, block, { yes: true, no: false }, () => SHEET_DEFAULTS[block])),
  choice("inset", "inset", { auto: "auto", yes: true, no: false }, () => SHEET_DEFAULTS.inset),
  choice("list", "list", { auto: "auto", yes: true, no: false }, () => SHEET_DEFAULTS.list),
  ownText("title", "title"),
  ownText("byline", "byline"),
  ownText("note", "note"),
  ownText("reviewNumber", "review-number"),
  ownText("date", "date"),
  choice("qr", "qr", { yes: true }, () => false),
  choice("condition", "condition", same(CONDITIONS), () => FILE_DEFAULTS.condition),
  choice("type", "type", same(TYPES), () => FILE_DEFAULTS.type),
  choice("spots", "spots", { yes: true }, () => FILE_DEFAULTS.spots),
];
