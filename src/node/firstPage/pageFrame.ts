import { editPage } from "../html/editPage.ts";
import { pageElement } from "../html/pageElements.ts";

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
  return (parts) =>
    editPage(html, [
      { ...opened, text: `<html ${parts.attributes}>` },
      { ...title.content, text: parts.title },
      { start: title.end, end: title.end, text: parts.first },
      { start: head.end, end: head.end, text: parts.head },
      { ...app, text: parts.app },
    ]).replaceAll(/(href|src)="\.\/(?!")/g, (_, name) => `${name}="${parts.root}`);
}
