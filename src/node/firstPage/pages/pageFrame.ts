import { editPage } from "../../html/editPage.ts";
import { pageElement } from "../../html/pageElements.ts";
import { rebased } from "../../html/rebased.ts";

/** What a page has of its own; HTML, but for the title. */
export interface PageParts {
  /** Of its root element. */
  attributes: string;
  title: string;
  /** What it asks for before it has been read any further. */
  first: string;
  head: string;
  app: string;
  /** From the page to the site's root. */
  root: string;
}

/**
 * Makes pages of the one that Vite has written: the same scripts and policy, and in each its own head and content.
 *
 * @param html index.html as all plugins leave it.
 */
export function pageFrame(html: string): (parts: PageParts) => string {
  const title = pageElement(html, "title");
  const [head, app] = [pageElement(html, "head").content, pageElement(html, "div", "app").content];
  const { start } = pageElement(html, "html");
  const opened = { start, end: pageElement(html, "html").content.start };
  return ({ attributes, title: written, first, head: more, app: content, root }) => {
    const page = editPage(html, [
      { ...opened, text: `<html ${attributes}>` },
      { ...title.content, text: written },
      { start: title.end, end: title.end, text: first },
      { start: head.end, end: head.end, text: more },
      { ...app, text: content },
    ]);
    return rebased(page, root);
  };
}
