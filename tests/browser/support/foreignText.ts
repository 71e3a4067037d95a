import type { Page } from "playwright-core";
import type { Lang } from "../../../src/atlas/lang.ts";
import { inBoth } from "../../support/inBoth.ts";
import { visibleText } from "./visibleText.ts";

/** Where text may be in the other language: it says so. */
const OTHER = inBoth('[lang="en"]', '[lang^="zh"]');

/** Texts of a page in the other language, outside what says so. A name in both scripts, or alone, is no sentence. */
export async function foreignText(page: Page, lang: Lang): Promise<string[]> {
  const isForeign = (text: string) =>
    lang === "en"
      ? /\p{Script=Han}/u.test(text.replaceAll(/\([^)]*\)/g, ""))
      : /[A-Za-z]+ [a-z]{2,} [a-z]{2,}/.test(text);
  return (await visibleText(page, OTHER[lang])).filter(isForeign);
}
