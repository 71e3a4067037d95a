import { useEffect } from "preact/hooks";
import { stepOf } from "../atlas/edition/edition.ts";
import { htmlLangOf, wordsOf } from "../text/words.ts";
import { comparisonName } from "./compare/comparisonName.ts";
import type { PanelProps } from "./panelProps.ts";
import { subjectName } from "./parts/subject/subjectName.ts";

/** Says the page's language, and names the page after what is open on it; draws nothing. */
export function PageTitle({ store, atlas }: PanelProps) {
  const { lang, selection, step, compare, sheet } = store.state.value;
  const words = wordsOf(atlas.value.edition, lang);
  const name = selection
    ? subjectName(atlas.value, selection, lang)
    : stepOf(atlas.value.edition, step)?.title[lang] ||
      (compare && comparisonName(atlas.value.edition, compare, words));
  const opened = sheet ? words.composer.name : name;
  const title = opened ? words.pageTitle(opened) : words.title;
  // By itself: to say the language styles the whole page anew, be it the same.
  useEffect(() => {
    document.documentElement.lang = htmlLangOf(lang);
  }, [lang]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
