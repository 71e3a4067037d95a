/**
 * What runs inside 404.html, which a server answers with at any depth. The build writes it into the page as text, so it
 * may use nothing from outside itself. The language of the address's folder goes before the others, and the links, which
 * are for the folder where the site is to lie, are led to the one where it does: the nearest above the address that has
 * a 404.html.
 *
 * @param base The folder that the links begin with.
 */
export async function findRoot(base: string): Promise<void> {
  const { documentElement: root } = document;
  const folders = location.pathname.split("/").slice(0, -1);
  const texts = [...document.querySelectorAll<HTMLElement>("section[data-folder]")];
  const own = texts.find(({ dataset: { folder } }) => folder && folders.includes(folder));
  if (own) {
    own.parentElement?.prepend(own);
    root.lang = own.lang;
    document.title = own.dataset.title ?? "";
  }
  const has404 = (folder: string) =>
    fetch(`${folder}404.html`, { method: "HEAD" }).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let depth = folders.length; depth > 0; depth--) {
    const folder = `${folders.slice(0, depth).join("/")}/`;
    if (!(await has404(folder))) continue;
    for (const link of document.querySelectorAll("a"))
      link.setAttribute("href", folder + link.getAttribute("href")?.slice(base.length));
    return;
  }
}
