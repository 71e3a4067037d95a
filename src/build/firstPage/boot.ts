/**
 * Runs in the page's head before anything is drawn: the language of the address, and whether the address asks for
 * more than the build has drawn. Written into the page as text, as is the
 * other one here, so it may use nothing from outside itself.
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

/** Runs after the page's copies: leaves the one in the language of the address, so that no name is there twice. */
export function keepOneCopy(): void {
  for (const copy of document.querySelectorAll(".first"))
    if (!copy.matches(`:lang(${document.documentElement.lang.slice(0, 2)})`)) copy.remove();
}
