import type { Jurisdiction } from "../../atlas/atlas.ts";
import type { Words } from "../../text/words.ts";

/** A region's name in the reader's script, and beside it in the other. */
export function RegionTitle({ region, words }: { region: Jurisdiction; words: Words }) {
  const [here, other] = words.lang === "zh" ? (["zh", "en"] as const) : (["en", "zh"] as const);
  return (
    <>
      {region.name.short[here]}
      <span class="card-title-other" lang={words.otherLanguage.lang}>
        {region.name.short[other]}
      </span>
    </>
  );
}
