import type { Atlas } from "../../../atlas/atlas.ts";
import { tiedBy } from "../../../atlas/edition/edition.ts";
import type { Partnership } from "../../../atlas/files/schema.ts";
import type { Words } from "../../../text/words.ts";
import { formatsOf } from "../../../text/words.ts";
import { WholeWords } from "../WholeWords.tsx";
import { regionName } from "./regionName.ts";

const isSame = (some: readonly number[], others: readonly number[]) =>
  some.length === others.length && some.every((one) => others.includes(one));

/** Who takes part, in one line; a whole group along the river by its common name, with their own in the title. */
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
  const { river } = atlas.edition;
  if (river && isSame(tiedBy(atlas.edition), partnership.participants)) {
    const all = formatsOf(words.lang).list(names);
    return (
      <span title={all}>
        {words.membership(river.group)}
        <span class="visually-hidden">{words.colon + all}</span>
      </span>
    );
  }
  return (
    <span>
      <WholeWords text={formatsOf(words.lang).list(names, partnership.others ? words.andOthers : "")} />
    </span>
  );
}
