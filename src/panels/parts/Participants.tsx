import type { Atlas } from "../../atlas/atlas.ts";
import type { Partnership } from "../../atlas/schema.ts";
import { formatList } from "../../text/formatList.ts";
import type { Words } from "../../text/words.ts";
import { isTheNine } from "./isTheNine.ts";
import { regionName } from "./regionName.ts";

/** Who takes part, in one line; the nine of the basin by their common name, with their own in the title. */
export function Participants({
  atlas,
  partnership,
  words,
}: {
  atlas: Atlas;
  partnership: Partnership;
  words: Words;
}) {
  const names = partnership.participants.map((adcode) => regionName(atlas, adcode, words.lang));
  if (isTheNine(atlas, partnership)) {
    const all = formatList(names, words.lang);
    return (
      <span title={all}>
        {words.theNine}
        <span class="visually-hidden">{words.colon + all}</span>
      </span>
    );
  }
  return <span>{formatList(names, words.lang, partnership.others ? words.andOthers : "")}</span>;
}
