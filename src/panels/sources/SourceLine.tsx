import type { Source } from "../../atlas/schema.ts";
import { sourceOrigin } from "../../text/sourceText.ts";
import type { Words } from "../../text/words.ts";

/** A document with its publisher and date; in English its own title stands after the rendering. */
export function SourceLine({ source, words }: { source: Source; words: Words }) {
  const { title, url } = source;
  const isChinese = words.lang === "zh";
  const name = isChinese ? `《${title.zh}》` : title.en;
  return (
    <li>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {!isChinese && title.zh !== title.en && <span lang="zh-Hans">{` (${title.zh})`}</span>}
      {(isChinese ? "，" : ", ") + sourceOrigin(source, words)}
    </li>
  );
}
