import { lookUp } from "../atlas/lang.ts";

/**
 * The language of the map in an article, one of those offered.
 *
 * @param own What the attribute says; null where there is none.
 * @param around The language of the article around it.
 */
export function frameLang(
  offered: readonly string[],
  own: string | null,
  around: string,
): { lang: string; warnings: string[] } {
  const lang = lookUp(offered, own ?? around);
  const [home = ""] = offered;
  const isUnknown = own !== null && !lang;
  const warning = `lang="${own}" is none of ${offered.join(", ")}; the map is in ${home}.`;
  return { lang: lang ?? home, warnings: isUnknown ? [warning] : [] };
}
