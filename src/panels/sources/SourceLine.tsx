import type { Source } from "../../atlas/files/schema.ts";
import { ownTitle, sourceOrigin } from "../../text/sourceText.ts";
import { htmlLangOf, type Words } from "../../text/words.ts";

/** A document with its publisher and date; its own title stands after a rendering. */
export function SourceLine({ source, words }: { source: Source; words: Words }) {
  const { title, url } = source;
  const name = words.documentTitle(title[words.lang]);
  const own = ownTitle(source, words);
  return (
    <li>
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {own && <span lang={htmlLangOf(words.languages[0])}>{words.inBrackets(own)}</span>}
      {words.comma + sourceOrigin(source, words)}
    </li>
  );
}
