import { editPage } from "./editPage.ts";
import { pageElements, type Stretch } from "./pageElements.ts";

/** A page whose own files and pages, written as from the site's root with `./`, are looked for from there; `./` alone stays. */
export function rebased(html: string, root: string): string {
  const at = ({ start, end }: Stretch) => {
    const dot = html.indexOf("./", start);
    return dot < end ? [{ start: dot, end: dot + 2, text: root }] : [];
  };
  return editPage(
    html,
    pageElements(html).flatMap(({ attributes, written }) =>
      (["href", "src"] as const).flatMap((name) =>
        written[name] && /^\.\/./s.test(attributes[name] ?? "") ? at(written[name]) : [],
      ),
    ),
  );
}
