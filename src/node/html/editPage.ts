import type { Stretch } from "./pageElements.ts";

/** A stretch of a page's text, and what stands there afterwards; an empty stretch is a place to write at. */
export interface Edit extends Stretch {
  text: string;
}

/** Takes an element out of a page, with the white space before it. */
export const removal = (html: string, { start, end }: Stretch): Edit => ({
  start: html.slice(0, start).trimEnd().length,
  end,
  text: "",
});

/** @param edits In any order; none reaches into another. */
export function editPage(html: string, edits: readonly Edit[]): string {
  let done = 0;
  let page = "";
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done) throw new Error(`Two edits of a page reach into each other at ${start}`);
    page += html.slice(done, start) + text;
    done = end;
  }
  return page + html.slice(done);
}
