import { rowId } from "../../atlas/compare/compareRows.ts";
import { RESERVED_VIEWS, SUBJECT_VIEW } from "../../atlas/edition/reservedViews.ts";
import { isPlainDate, monthNumber, monthText } from "../../atlas/plainDate.ts";
import { limitTo } from "../../atlas/queries/filter.ts";

import { RESOLUTIONS } from "../../sheet/png/resolutions.ts";
import type { Known } from "../../state/addressField.ts";
import { CROP_SHIFTS, CROP_ZOOMS } from "../../state/print/crop.ts";
import { readCrop, readExtent } from "../../state/print/cropText.ts";
import { CONDITIONS, TYPES } from "../../state/print/fileChoice.ts";
import { MOST_NUDGE, readNudges } from "../../state/print/nudge.ts";
import { PAGES } from "../../state/print/pages.ts";
import { BLEEDS, type BLOCKS, INKS, type SheetSettings, sheetLangs } from "../../state/print/settings.ts";
import { FORMATS, type Order } from "../press/order.ts";

/** One option of the command. */
export interface Option {
  /** What follows it; null where nothing does. */
  value: string | null;
  help: string;
  /** What is allowed, to be named beside a wrong value. */
  allowed?: (known: Known) => string;
  /** The parts of a list that are not usable. */
  wrong?(value: string, known: Known): readonly string[];
  /** The order with the option in it; undefined where the value is not usable. */
  read(value: string, order: Order, known: Known): Order | undefined;
}

const set = (order: Order, patch: Partial<SheetSettings>): Order => ({
  ...order,
  settings: { ...order.settings, ...patch },
});

function millimetres(text: string): number | undefined {
  const [, number] = /^(\d{1,4}(?:\.\d{1,2})?)(?:mm)?$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}

const length = (key: "width" | "height" | "margin", help: string): Option => ({
  value: "MM",
  help,
  allowed: () => "millimetres, as in 100 or 152.5mm",
  read(value, order) {
    const mm = millimetres(value);
    return mm === undefined ? undefined : set(order, { [key]: mm });
  },
});

/** One of some values, as they are written. */
function choice<T extends string | number>(
  values: readonly T[],
  help: string,
  patch: (value: T, order: Order) => Order,
): Option {
  return {
    value: values.join("|"),
    help,
    allowed: () => values.join(", "),
    read(text, order) {
      const value = values.find((known) => String(known) === text);
      return value === undefined ? undefined : patch(value, order);
    },
  };
}

/** Some of some values, with commas between them, each once. */
function several<T extends string>(values: readonly T[], text: string): readonly T[] | undefined {
  const names = text.split(",");
  const found = values.filter((value) => names.includes(value));
  return found.length === names.length ? found : undefined;
}

const isWebAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const words = (key: "title" | "byline" | "note" | "reviewNumber" | "date", help: string): Option => ({
  value: "TEXT",
  help,
  allowed: () => "a text",
  read: (text, order) => (text.trim() ? set(order, { [key]: text.trim() }) : undefined),
});

const month = (key: "from" | "to", help: string): Option => ({
  value: "YYYY-MM",
  help,
  allowed: ({ months: [first, last] }) => `${monthText(first)} to ${monthText(last)}`,
  read(text, order, { months: [first, last] }) {
    const number = isPlainDate(text) && text.length === 7 ? monthNumber(text) : Number.NaN;
    if (!(number >= first && number <= last)) return undefined;
    return set(order, { filter: { ...order.settings.filter, [key]: number } });
  },
});

const flag = (key: "force" | "resume" | "all" | "spots" | "help", help: string): Option => ({
  value: null,
  help,
  read: (_, order) => ({ ...order, [key]: true }),
});

const block = (key: (typeof BLOCKS)[number], what: string): Option =>
  choice(["yes", "no"], `${what}; without it the map has the room (yes)`, (text, order) =>
    set(order, { [key]: text === "yes" }),
  );

/** All options, in the order of `--help`. A later one wins over an earlier one: `--width` over `--page`. */
export const OPTIONS: Readonly<Record<string, Option>> = {
  page: choice(Object.keys(PAGES), "page format, as designers name it", (name, order) => {
    const { width, height, margin } = PAGES[name] ?? order.settings;
    return set(order, { width, height, margin });
  }),
  width: length("width", "width of the trimmed page (100)"),
  height: length("height", "height of the trimmed page (what the map needs)"),
  margin: length("margin", "white margin on each side (0)"),
  bleed: choice(BLEEDS, "picture beyond the page in mm, with crop marks (0)", (bleed, order) =>
    set(order, { bleed }),
  ),
  lang: {
    value: "LANG",
    help: "language on the sheet, or both: the edition’s first and second (the first)",
    allowed: (known) => sheetLangs(known).join(", "),
    read(text, order, known) {
      const lang = sheetLangs(known).find((one) => one === text);
      return lang && set(order, { lang });
    },
  },
  ink: choice(INKS, "colour, grey, or black with hatching (colour)", (ink, order) => set(order, { ink })),
  region: {
    value: "ADCODE",
    help: "one area and its partnerships",
    allowed: ({ regions }) => regions.join(", "),
    read: (text, order, { regions }) =>
      regions.includes(Number(text))
        ? set(order, { subject: { kind: "region", adcode: Number(text) } })
        : undefined,
  },
  compare: {
    value: "ADCODE,ADCODE",
    help: "areas side by side, with a table",
    allowed: ({ regions }) => `${regions.join(", ")}, each once, with commas between them`,
    wrong: (text, { regions }) =>
      text
        .split(",")
        .filter((part, i, all) => !regions.some((one) => String(one) === part) || all.indexOf(part) < i),
    read(text, order, { regions }) {
      const adcodes = text.split(",").flatMap((part) => regions.filter((one) => String(one) === part));
      return set(order, { subject: { kind: "compare", adcodes } });
    },
  },
  sort: {
    value: "MEASURE",
    help: "with --compare: the areas in the order of a measure; --sort=-distance has the largest first",
    allowed: ({ rows }) => `with --compare, and a minus or not: ${rows.map(rowId).join(", ")}`,
    read(text, order, { rows }) {
      const { subject } = order.settings;
      const row = rows.find((one) => rowId(one) === text.replace(/^-/, ""));
      if (!row || subject?.kind !== "compare") return undefined;
      return set(order, { subject: { ...subject, sort: { row, descending: text.startsWith("-") } } });
    },
  },
  partnership: {
    value: "ID",
    help: "one partnership",
    allowed: ({ partnerships }) => partnerships.join(", "),
    read: (id, order, { partnerships }) =>
      partnerships.includes(id) ? set(order, { subject: { kind: "partnership", id } }) : undefined,
  },
  story: {
    value: null,
    help: "the story: a strip of small maps, each with what its step tells",
    read: (_, order) => set(order, { subject: { kind: "story" } }),
  },
  themes: {
    value: "ID,ID",
    help: "only partnerships in these themes (all)",
    allowed: ({ themes }) => `${themes.join(", ")}, with commas between them`,
    read(text, order, known) {
      const themes = several(known.themes, text);
      return (
        themes &&
        set(order, {
          filter: { ...order.settings.filter, themes: limitTo(themes, known.themes) },
        })
      );
    },
  },
  from: month("from", "only partnerships from this month on"),
  to: month("to", "only partnerships up to this month"),
  extent: {
    value: "EXTENT",
    help: "what the map shows: subject, whole, a view of the edition, or a part of the ground, W,S,E,N in degrees (subject)",
    allowed: ({ views, ground: { west, south, east, north } }) =>
      `${[...RESERVED_VIEWS, ...views].join(", ")}, or W,S,E,N in degrees, with up to three decimals, some of it within ${west},${south},${east},${north}`,
    read(text, order, known) {
      const extent = text === SUBJECT_VIEW ? null : readExtent(text, known);
      return extent === undefined ? undefined : set(order, { extent });
    },
  },
  crop: {
    value: "ZOOM,X,Y",
    help: "moves the map from there: steps nearer, four of which double it, and percent of the extent to the east and to the south; --crop=-1,0,0 is a step farther away (0,0,0)",
    allowed: () =>
      `steps from ${CROP_ZOOMS.join(" to ")}, then percent from ${CROP_SHIFTS.join(" to ")} twice, as in 2,10.5,-5`,
    read(text, order) {
      const crop = readCrop(text);
      return crop === undefined ? undefined : set(order, { crop });
    },
  },
  nudge: {
    value: "NAME:X:Y,NAME:X:Y",
    help: "moves names on the map by mm to the right and down; --nudge=ADCODE:1.5:-0.5 is one to the right and up",
    allowed: ({ names }) =>
      `mm to a tenth, up to ${MOST_NUDGE}, behind each of ${names.join(", ")}, each once, with commas between them`,
    wrong: (text, { names }) => readNudges(text, names).refused,
    read: (text, order, { names }) => set(order, { nudges: readNudges(text, names).nudges }),
  },
  title: words("title", "replaces the sheet’s own title"),
  byline: words("byline", "who made the sheet, printed beneath its heading"),
  note: words("note", "printed beneath the map"),
  "review-number": words("reviewNumber", "map review number (审图号), obtained by the publisher"),
  date: words("date", "date, printed as written"),
  heading: block("heading", "title and subtitle"),
  legend: block("legend", "what lines, fills and marks mean"),
  scale: block("scale", "scale bar and arrow to the north"),
  inset: choice(
    ["auto", "yes", "no"],
    "inset that enlarges a part; auto adds it below 160 mm (auto)",
    (text, order) => set(order, { inset: text === "auto" ? "auto" : text === "yes" }),
  ),
  list: choice(
    ["auto", "yes", "no"],
    "list of the partnerships; auto adds it to pages with a height, on a further page if need be (auto)",
    (text, order) => set(order, { list: text === "auto" ? "auto" : text === "yes" }),
  ),
  site: {
    value: "URL",
    help: "address of the published atlas: a QR code leads to what the sheet shows",
    allowed: () => "a web address, as in https://example.com/atlas/",
    read: (text, order) => (isWebAddress(text) ? set(order, { site: text }) : undefined),
  },
  format: {
    value: FORMATS.join(","),
    help: "file formats, with commas between them (pdf)",
    allowed: () => `${FORMATS.join(", ")}, with commas between them`,
    read(text, order) {
      const formats = several(FORMATS, text);
      return formats && { ...order, formats };
    },
  },
  type: choice(TYPES, "type in an SVG or a PDF: text with its fonts, or outlines (text)", (type, order) => ({
    ...order,
    type,
  })),
  condition: choice(
    CONDITIONS,
    "what a PDF is for: office in sRGB, or a press in CMYK (office)",
    (condition, order) => ({ ...order, condition }),
  ),
  spots: flag("spots", "with a press: the lines of each theme in a spot colour, on a plate of its own"),
  profile: {
    value: "FILE",
    help: "with a press: its ICC profile, for PDF/X-4 with layers; coated has one of its own, the others without it are PDF/X-1a",
    read: (profile, order) => (profile ? { ...order, profile } : undefined),
  },
  dpi: choice(RESOLUTIONS, "resolution of a PNG, in pixels per inch (300)", (dpi, order) => ({
    ...order,
    dpi,
  })),
  out: {
    value: "DIR",
    help: "folder for the files, made if missing (sheets)",
    read: (out, order) => (out ? { ...order, out } : undefined),
  },
  all: flag("all", "a sheet of each area and of each partnership, and an index page"),
  force: flag("force", "overwrite existing files"),
  resume: flag("resume", "go on where a run was stopped: make only the files that do not exist"),
  help: flag("help", "print this list"),
};
