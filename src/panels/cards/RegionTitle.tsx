import type { Jurisdiction } from "../../atlas/atlas.ts";
import { otherLang } from "../../atlas/otherLang.ts";
import { htmlLangOf, type Words } from "../../text/words.ts";

/** A region's name in the reader's language, and beside it in another. */
export function RegionTitle({ region, words }: { region: Jurisdiction; words: Words }) {
  const { short } = region.name;
  const other = otherLang(words.languages, short, words.lang);
  return (
    <>
      {short[words.lang]}
      {other && (
        <span class="card-title-other" lang={htmlLangOf(other)}>
          {short[other]}
        </span>
      )}
    </>
  );
}
