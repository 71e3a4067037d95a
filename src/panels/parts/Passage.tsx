import { splitChinese } from "../../text/splitChinese.ts";
import type { Words } from "../../text/words.ts";
import { WholeWords } from "./WholeWords.tsx";

/** A text in the reader's language; the Chinese names in an English one are marked, so that they are said as Chinese. */
export function Passage({ text, words }: { text: string; words: Words }) {
  if (/^zh\b/.test(words.lang)) return <WholeWords text={text} />;
  return (
    <>
      {splitChinese(text).map(({ text: part, isChinese }) =>
        isChinese ? (
          <span key={part} lang="zh-Hans">
            <WholeWords text={part} />
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
