import type { Lang } from "../atlas/lang.ts";

/** Fields of the address that a page's folder can say, beside its language. */
const SUBJECTS = ["region", "partnership"] as const;

const written = (params: URLSearchParams) => {
  const query = params.toString().replaceAll("%2C", ",");
  return query && `?${query}`;
};

/**
 * Where the page of an address is, from the site's root: its folder, and what the folder does not say as its query.
 * The build writes a page into each such folder; see node/firstPage/pages.ts.
 *
 * @param languages Of the edition; an address need not name the first.
 * @param query As writeAddress gives it: `?lang=en&region=110000&themes=roads`.
 * @returns For this `en/region/110000/?themes=roads`; empty for the start.
 */
export function pagePath([home, ...others]: readonly Lang[], query: string): string {
  const params = new URLSearchParams(query);
  const folders: string[] = [];
  const lang = params.get("lang");
  if (lang && lang !== home && others.some((one) => one === lang)) {
    folders.push(lang);
    params.delete("lang");
  }
  for (const key of SUBJECTS) {
    const value = params.get(key);
    // One folder: an address that names two subjects is none of ours.
    if (!value || !/^[a-z0-9-]+$/.test(value) || SUBJECTS.some((other) => other !== key && params.has(other)))
      continue;
    folders.push(key, value);
    params.delete(key);
  }
  return folders.map((folder) => `${folder}/`).join("") + written(params);
}

const FOLDERS = new RegExp(
  `^(?:([a-z]{2,3}(?:-\\w+)*)/)?(?:(${SUBJECTS.join("|")})/([a-z0-9-]+)/)?(?:index\\.html)?$`,
);

/**
 * The inverse of {@link pagePath}: an address as a query alone. What the query says goes before the folder.
 *
 * @param path From the site's root, without a query.
 */
export function pageQuery(languages: readonly Lang[], path: string, query: string): string {
  const [, folder, key, value] = FOLDERS.exec(path) ?? [];
  const lang = languages.find((one) => one === folder);
  const params = new URLSearchParams(query);
  const subject = SUBJECTS.some((one) => params.has(one));
  const all = new URLSearchParams();
  if (lang && !params.has("lang")) all.set("lang", lang);
  if (key && value && !subject) all.set(key, value);
  for (const [name, one] of params) all.append(name, one);
  return written(all);
}
