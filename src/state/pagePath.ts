import { comparePresets } from "../atlas/compare/comparePresets.ts";
import type { Edition } from "../atlas/edition/edition.ts";

/** The folder of the story, which opens with its first step; the others are in its query. */
const STORY = "story";

/** Fields of the address that a page's folder can say, beside its language. */
const SUBJECTS = ["region", "partnership"] as const;

const written = (params: URLSearchParams) => {
  const query = params.toString().replaceAll("%2C", ",");
  return query && `?${query}`;
};

/** What a preset of the comparison is in the address. */
const listOf = ({ adcodes }: { adcodes: readonly number[] }) => adcodes.join(",");

/** The folders of what the page shows, which are taken out of the query; none where it has no page of its own. */
function takeFolders(edition: Edition, params: URLSearchParams): string[] {
  const named = SUBJECTS.filter((key) => params.has(key));
  const [key] = named;
  if (key) {
    const value = params.get(key) ?? "";
    // One folder: an address that names two subjects is none of ours.
    if (named.length > 1 || !/^[a-z0-9-]+$/.test(value)) return [];
    params.delete(key);
    return [key, value];
  }
  const step = params.get("step");
  if (step !== null) {
    if (params.has("compare")) return [];
    if (step === "1") params.delete("step");
    return [STORY];
  }
  const compared = params.get("compare");
  const preset = compared && comparePresets(edition).find((one) => listOf(one) === compared);
  if (!preset) return [];
  params.delete("compare");
  return preset.group ? ["compare", preset.group] : ["compare"];
}

/**
 * Where the page of an address is, from the site's root: its folder, and what the folder does not say as its query.
 * The build writes a page into each such folder; see node/firstPage/pages/pages.ts.
 *
 * @param edition Its first language has no folder; areas side by side have one where they are a preset of it.
 * @param query As writeAddress gives it: `?lang=en&region=110000&themes=roads`.
 * @returns For this `en/region/110000/?themes=roads`; empty for the start.
 */
export function pagePath(edition: Edition, query: string): string {
  const params = new URLSearchParams(query);
  const folders: string[] = [];
  const [, ...others] = edition.languages;
  const lang = others.find((one) => one === params.get("lang"));
  if (lang) {
    folders.push(lang);
    params.delete("lang");
  }
  folders.push(...takeFolders(edition, params));
  return folders.map((folder) => `${folder}/`).join("") + written(params);
}

const FOLDERS = new RegExp(
  `^(?:([a-z]{2,3}(?:-\\w+)*)/)?(?:(${SUBJECTS.join("|")}|compare|${STORY})/(?:([a-z0-9-]+)/)?)?(?:index\\.html)?$`,
);

/**
 * The inverse of {@link pagePath}: an address as a query alone. What the query says goes before the folder.
 *
 * @param path From the site's root, without a query.
 */
export function pageQuery(edition: Edition, path: string, query: string): string {
  const [, folder, kind, name = ""] = FOLDERS.exec(path) ?? [];
  const lang = edition.languages.find((one) => one === folder);
  const preset = kind === "compare" && comparePresets(edition).find(({ group }) => group === name);
  const params = new URLSearchParams(query);
  const all = new URLSearchParams();
  if (lang && !params.has("lang")) all.set("lang", lang);
  if (preset) {
    if (!params.has("compare")) all.set("compare", listOf(preset));
  } else if (kind === STORY) {
    if (!name && !["step", "compare", ...SUBJECTS].some((one) => params.has(one))) all.set("step", "1");
  } else if (kind && name && kind !== "compare" && !SUBJECTS.some((one) => params.has(one))) {
    all.set(kind, name);
  }
  for (const [key, one] of params) all.append(key, one);
  return written(all);
}
