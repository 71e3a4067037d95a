import { rowId } from "../atlas/compare/compareRows.ts";
import type { Lang } from "../atlas/lang.ts";
import { isPlainDate, monthNumber, monthText } from "../atlas/plainDate.ts";
import { limitTo } from "../atlas/queries/filter.ts";
import type { Field, Known } from "./addressField.ts";
import { readGround, writeGround } from "./print/cropText.ts";
import { readable } from "./readable.ts";
import { SHEET_FIELDS } from "./sheetAddress.ts";
import { type Camera, type Framing, isCamera, type State, startIn, TABLE_CHOICES } from "./state.ts";

/** A field of the address that was not usable, or the part of it that was not. */
export interface Dropped {
  key: string;
  value: string;
}

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

/** Three numbers are a camera, four a part of the ground. */
const readFraming = (text: string): Framing | undefined => readCamera(text) ?? readGround(text);

const framingText = (framing: Framing) => (isCamera(framing) ? cameraText(framing) : writeGround(framing));

const FIELDS: readonly Field[] = [
  {
    key: "embed",
    read: (text) => (text === "1" ? { embed: true } : undefined),
    write: ({ embed }) => (embed ? "1" : null),
  },
  {
    key: "lang",
    read: (text, { languages }) => {
      const lang = languages.find((one) => one === text);
      return lang && { lang };
    },
    write: ({ lang }, home) => (lang === home ? null : lang),
  },
  {
    key: "region",
    names: { kind: "regions", sets: "selection" },
    read: (text, known) =>
      isRegion(text, known) ? { selection: { kind: "region", adcode: Number(text) } } : undefined,
    write: ({ selection }) => (selection?.kind === "region" ? String(selection.adcode) : null),
  },
  {
    key: "partnership",
    names: { kind: "partnerships", sets: "selection" },
    read: (id, { partnerships }, { selection }) =>
      partnerships.includes(id) && !selection ? { selection: { kind: "partnership", id } } : undefined,
    write: ({ selection }) => (selection?.kind === "partnership" ? selection.id : null),
  },
  {
    key: "themes",
    read: (text, known) => {
      const names = text === "none" ? [] : text.split(",");
      const themes = known.themes.filter((theme) => names.includes(theme));
      if (themes.length !== names.length) return undefined;
      return { themes: limitTo(themes, known.themes) };
    },
    write: ({ themes }) => themes && (themes.length === 0 ? "none" : themes.join(",")),
  },
  {
    key: "from",
    names: { kind: "partnerships", sets: "from" },
    read: (text, known) => {
      const from = readMonth(text, known);
      return from === undefined ? undefined : { from: from === known.months[0] ? null : from };
    },
    write: ({ from }) => (from === null ? null : monthText(from)),
  },
  {
    key: "to",
    names: { kind: "partnerships", sets: "to" },
    read: (text, known, { from }) => {
      const to = readMonth(text, known);
      if (to === undefined || (from !== null && to < from)) return undefined;
      return { to: to === known.months[1] ? null : to };
    },
    write: ({ to }) => (to === null ? null : monthText(to)),
  },
  {
    key: "compare",
    names: { kind: "regions", sets: "compare" },
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
    key: "step",
    read: (text, { steps }, { selection, compare }) => {
      const isStep = /^[1-9]\d?$/.test(text) && Number(text) <= steps.length;
      return isStep && !selection && !compare ? { step: Number(text) } : undefined;
    },
    write: ({ step }) => (step === null ? null : String(step)),
  },
  {
    key: "sort",
    read: (text, { rows }) => {
      const row = rows.find((one) => rowId(one) === text.replace(/^-/, ""));
      return row && { sort: { row, descending: text.startsWith("-") } };
    },
    write: ({ sort }) => sort && (sort.descending ? "-" : "") + rowId(sort.row),
  },
  {
    key: "table",
    read: (text) => {
      const names = text.split(",");
      const table = TABLE_CHOICES.filter((choice) => names.includes(choice));
      return table.length === names.length ? { table } : undefined;
    },
    write: ({ table }) => (table.length > 0 ? table.join(",") : null),
  },
  {
    key: "camera",
    read: (text) => {
      const camera = readFraming(text);
      return camera && { camera };
    },
    write: ({ camera }) => camera && framingText(camera),
  },
  ...SHEET_FIELDS,
];

/** The fields of the address, by their keys, whose part of the state a patch changes. */
export const keysSetBy = (patch: Partial<State>): readonly string[] =>
  FIELDS.filter(({ names }) => names && names.sets in patch).map(({ key }) => key);

/** The fields that an address of the atlas may have. */
export const ADDRESS_KEYS: readonly string[] = FIELDS.map(({ key }) => key);

/**
 * Reads the query of an address into a State. What cannot be used keeps its value from `fallback` and is
 * listed, once each; never throws. Keys that the atlas does not know are left alone (a newspaper's own `utm_source`).
 *
 * @returns `kept` are the keys of what could not be used for want of a data file, and may be later.
 */
export function readAddress(
  query: string,
  known: Known,
  fallback = startIn(known.languages[0]),
): { state: State; dropped: Dropped[]; kept: string[] } {
  const params = new URLSearchParams(query);
  const dropped: Dropped[] = [];
  const kept: string[] = [];
  let state = fallback;
  for (const { key, read, refuse, names } of FIELDS) {
    const value = params.get(key);
    if (value === null) continue;
    const patch = read(value, known, state);
    const refused = patch ? [...new Set(refuse?.(value, known, state))] : [value];
    if (patch) state = { ...state, ...patch };
    if (refused.length > 0 && names && known.missing?.includes(names.kind)) kept.push(key);
    else dropped.push(...refused.map((part) => ({ key, value: part })));
  }
  return { state, dropped, kept };
}

/**
 * Writes a State as the query of an address, `""` for the start. The inverse of {@link readAddress}.
 *
 * @param home The edition's first language: an address need not name it.
 * @param others The present query: keys that are not the atlas's are kept as they are.
 * @param kept Keys of the atlas's that are kept as they are, too; see {@link readAddress}.
 */
export function writeAddress(state: State, home: Lang, others = "", kept: readonly string[] = []): string {
  const before = new URLSearchParams(others);
  const params = new URLSearchParams(others);
  for (const { key, write, under } of FIELDS) {
    if (kept.includes(key)) continue;
    const value = write(state, home);
    if (value !== null) params.set(key, value);
    else if (!under || before.has(under) || params.has(under)) params.delete(key);
  }
  const query = readable(params.toString());
  return query && `?${query}`;
}
