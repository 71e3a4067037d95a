/** More names than this do not help a reader of a list of files. */
const MOST = 4;

/**
 * Names as part of a file's name: `north-port-old-town`; of many the first ones and how many more. Lower-case Latin letters,
 * digits and hyphens.
 *
 * @param names Each in several languages: the first that is written so is taken.
 */
export function nameSlug(names: readonly (readonly string[])[]): string {
  const shown = names.length > MOST ? names.slice(0, MOST - 1) : names;
  const more = names.length > MOST ? [`and-${names.length - shown.length}-more`] : [];
  return [...shown.map((name) => name.map(slug).find(Boolean) ?? ""), ...more].join("-");
}

const slug = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
