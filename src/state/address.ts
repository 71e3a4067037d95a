import { COMPARE_ROWS } from "../atlas/compareRows.ts";
import { isPlainDate, monthNumber, monthText } from "../atlas/plainDate.ts";
import { THEMES } from "../atlas/schema.ts";
import { SHEET_FIELDS } from "./sheetAddress.ts";
import { type Camera, LANGS, START, type State } from "./state.ts";

/** What an address may name; anything else is dropped. Not known while the data is missing. */
export interface Known {
  regions: readonly number[];
  partnerships: readonly string[];
  /** First and last month of the atlas, as `monthNumber`s. */
  months: readonly [number, number];
}

/** A field of the address that was not usable, or the part of it that was not. */
export interface Dropped {
  key: string;
  value: string;
}

/**
 * Reads one field; `undefined` where the text is not usable. A field that is a list may refuse a part of it and use
 * the rest. Its writer gives null to leave the field out.
 */
export interface Field {
  key: string;
  read(text: string, known: Known, soFar: State): Partial<State> | undefined;
  refuse?(text: string, known: Known): readonly string[];
  write(state: State): string | null;
  /** Another field without which the key is not the atlas's, but somebody else's. */
  under?: string;
}

const isLang = (text: string) => LANGS.find((lang) => lang === text);

const isRegion = (text: string, { regions }: Known) => /^\d{6}$/.test(text) && regions.includes(Number(text));

function readMonth(text: string, { months: [first, last] }: Known): number | undefined {
  if (!isPlainDate(text) || text.length !== 7) return undefined;
  const month = monthNumber(text);
  return month >= first && month <= last ? month : undefined;
}

/** Decimals of the camera in the address: 4 are 11 m, and a hundredth of a zoom is under a pixel. */
const cameraText = ({ lon, lat, zoom }: Camera) =>
  [lon.toFixed(4), lat.toFixed(4), zoom.toFixed(2)].map(Number).join(",");

function readCamera(text: string): Camera | undefined {
  if (!/^-?\d{1,3}(\.\d{1,6})?,-?\d{1,2}(\.\d{1,6})?,\d{1,2}(\.\d{1,6})?$/.test(text)) return undefined;
  const [lon = 0, lat = 0, zoom = 0] = text.split(",").map(Number);
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom <= 24 ? { lon, lat, zoom } : undefined;
}

const FIELDS: readonly Field[] = [
  {
    key: "embed",
    read: (text) => (text === "1" ? { embed: true } : undefined),
    write: ({ embed }) => (embed ? "1" : null),
  },
  {
    key: "lang",
    read: (text) => {
      const lang = isLang(text);
      return lang && { lang };
    },
    write: ({ lang }) => (lang === START.lang ? null : lang),
  },
  {
    key: "region",
    read: (text, known) =>
      isRegion(text, known) ? { selection: { kind: "region", adcode: Number(text) } } : undefined,
    write: ({ selection }) => (selection?.kind === "region" ? String(selection.adcode) : null),
  },
  {
    key: "partnership",
    read: (id, { partnerships }, { selection }) =>
      partnerships.includes(id) && !selection ? { selection: { kind: "partnership", id } } : undefined,
    write: ({ selection }) => (selection?.kind === "partnership" ? selection.id : null),
  },
  {
    key: "themes",
    read: (text) => {
      const names = text === "none" ? [] : text.split(",");
      const themes = THEMES.filter((theme) => names.includes(theme));
      return themes.length === names.length ? { themes } : undefined;
    },
    write: ({ themes }) =>
      themes.length === THEMES.length ? null : themes.length === 0 ? "none" : themes.join(","),
  },
  {
    key: "from",
    read: (text, known) => {
      const from = readMonth(text, known);
      return from === undefined ? undefined : { from: from === known.months[0] ? null : from };
    },
    write: ({ from }) => (from === null ? null : monthText(from)),
  },
  {
    key: "to",
    read: (text, known, { from }) => {
      const to = readMonth(text, known);
      if (to === undefined || (from !== null && to < from)) return undefined;
      return { to: to === known.months[1] ? null : to };
    },
    write: ({ to }) => (to === null ? null : monthText(to)),
  },
  {
    key: "compare",
    read: (text, known) => {
      if (text === "none") return { compare: [] };
      const adcodes = text.split(",").filter((part) => isRegion(part, known));
      return adcodes.length > 0 ? { compare: [...new Set(adcodes.map(Number))] } : undefined;
    },
    refuse: (text, known) =>
      text === "none" ? [] : text.split(",").filter((part) => !isRegion(part, known)),
    write: ({ compare }) => compare && (compare.length === 0 ? "none" : compare.join(",")),
  },
  {
    key: "sort",
    read: (text) => {
      const row = COMPARE_ROWS.find((name) => name === text.replace(/^-/, ""));
      return row && { sort: { row, descending: text.startsWith("-") } };
    },
    write: ({ sort }) => sort && (sort.descending ? `-${sort.row}` : sort.row),
  },
  {
    key: "camera",
    read: (text) => {
      const camera = readCamera(text);
      return camera && { camera };
    },
    write: ({ camera }) => camera && cameraText(camera),
  },
  ...SHEET_FIELDS,
];

/** The fields that an address of the atlas may have. */
export const ADDRESS_KEYS: readonly string[] = FIELDS.map(({ key }) => key);

/**
 * Reads the query of an address into a State. What cannot be used keeps its value from `fallback` and is
 * listed; never throws. Keys that the atlas does not know are left alone (a newspaper's own `utm_source`).
 */
export function readAddress(
  query: string,
  known: Known,
  fallback = START,
): { state: State; dropped: Dropped[] } {
  const params = new URLSearchParams(query);
  const dropped: Dropped[] = [];
  let state = fallback;
  for (const { key, read, refuse } of FIELDS) {
    const value = params.get(key);
    if (value === null) continue;
    const patch = read(value, known, state);
    if (!patch) dropped.push({ key, value });
    else {
      state = { ...state, ...patch };
      for (const part of refuse?.(value, known) ?? []) dropped.push({ key, value: part });
    }
  }
  return { state, dropped };
}

/**
 * Writes a State as the query of an address, `""` for the start. The inverse of {@link readAddress}.
 *
 * @param others The present query: keys that are not the atlas's are kept as they are.
 */
export function writeAddress(state: State, others = ""): string {
  const before = new URLSearchParams(others);
  const params = new URLSearchParams(others);
  for (const { key, write, under } of FIELDS) {
    const value = write(state);
    if (value !== null) params.set(key, value);
    else if (!under || before.has(under) || params.has(under)) params.delete(key);
  }
  const query = params.toString().replaceAll("%2C", ",");
  return query && `?${query}`;
}
