/**
 * Runs in the page's head before anything is drawn: the language of the address, and whether the address asks for
 * more than the build has drawn. Written into the page as text, so it may use nothing from outside itself.
 *
 * @param keys The fields of an address; see ADDRESS_KEYS.
 */
export function boot(keys: readonly string[]): void {
  const fields = new URLSearchParams(location.search);
  const { documentElement: root } = document;
  if (fields.get("lang") === "en") root.lang = "en";
  const asked = keys.some((key) => key !== "lang" && fields.has(key));
  root.dataset.first = asked ? "other" : "start";
}
