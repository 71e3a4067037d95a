import type { Edition } from "../../atlas/edition/edition.ts";
import type { Lang } from "../../atlas/lang.ts";
import { WholeWords } from "./WholeWords.tsx";

/** A title: no line breaks a word of it. `word-break: auto-phrase` knows no Chinese in any engine. */
export function Title({ text, edition, lang }: { text: string; edition: Edition; lang: Lang }) {
  return <WholeWords text={text} list={edition.wholeWords?.[lang]} />;
}
