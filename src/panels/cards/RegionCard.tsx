import type { Jurisdiction } from "../../atlas/atlas.ts";
import { groupOf } from "../../atlas/edition/edition.ts";
import { fromHub, partnershipsOf } from "../../atlas/queries/queries.ts";
import { wordsOf } from "../../text/words.ts";
import { CompareButton } from "../compare/choices/CompareButton.tsx";
import type { PanelProps } from "../panelProps.ts";
import { MembershipSwatch } from "../parts/MembershipSwatch.tsx";
import { countOf } from "../parts/subject/countOf.ts";
import { RegionEntry } from "./RegionEntry.tsx";
import { RegionFacts } from "./RegionFacts.tsx";

interface Props extends PanelProps {
  region: Jurisdiction;
}

/** What is known of a region, and its partnerships in order of date. */
export function RegionCard({ store, atlas, region }: Props) {
  const [lang, embed] = [store.fields.lang.value, store.fields.embed.value];
  const words = wordsOf(atlas.value.edition, lang);
  const { adcode, name, facts, membership } = region;
  const way = fromHub(atlas.value, region);
  const partnerships = partnershipsOf(atlas.value, adcode);
  const count = countOf(atlas.value, adcode);
  return (
    <>
      <p class="card-lead">
        {[
          name.full[lang] !== name.short[lang] && name.full[lang],
          facts && words.province(facts.province),
          way && words.distance(way.km),
        ]
          .filter(Boolean)
          .join("\u00a0· ")}
      </p>
      <p class="card-membership">
        <MembershipSwatch group={groupOf(atlas.value.edition, membership)} />
        {words.membershipSentence(membership)}
      </p>
      <h3 class="small-heading">
        {count === undefined ? words.partnershipsMissing : words.partnershipCount(count)}
      </h3>
      <ul class="card-entries">
        {partnerships.map((partnership) => (
          <RegionEntry key={partnership.id} store={store} atlas={atlas} partnership={partnership} />
        ))}
      </ul>
      {!embed && <CompareButton store={store} atlas={atlas} adcode={adcode} />}
      <details class="card-about">
        <summary>{words.panel.about(name.short[lang])}</summary>
        <RegionFacts region={region} words={words} />
      </details>
    </>
  );
}
