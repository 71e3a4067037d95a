import { wordsOf } from "../../text/words.ts";
import { CompareToggle } from "../compare/choices/CompareToggle.tsx";
import type { PanelProps } from "../panelProps.ts";
import { MapKey } from "../parts/MapKey.tsx";
import { MembershipSwatch } from "../parts/MembershipSwatch.tsx";
import { countOf } from "../parts/subject/countOf.ts";
import { RegionButton } from "../parts/subject/RegionButton.tsx";

/** All regions by membership: the way to each of them, and the key of the map's fills. */
export function RegionList({ store, atlas }: PanelProps) {
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  const all = [...atlas.value.jurisdictions.values()];
  if (all.length === 0) return null;
  return (
    <section class="regions" aria-labelledby="regions-heading">
      <h2 class="small-heading" id="regions-heading">
        {words.regions}
      </h2>
      {atlas.value.edition.groups
        .map((group) => ({ group, regions: all.filter(({ membership }) => membership === group.id) }))
        .filter(({ regions }) => regions.length > 0)
        .map(({ group, regions }) => (
          <div key={group.id} class="region-group">
            <h3 class="region-group-name">
              <MembershipSwatch group={group} />
              {words.membership(group.id)}
            </h3>
            <ul class="region-names">
              {regions.map(({ adcode }) => (
                <li key={adcode} class="region-item">
                  <RegionButton
                    store={store}
                    atlas={atlas}
                    adcode={adcode}
                    count={countOf(atlas.value, adcode)}
                  />
                  <CompareToggle store={store} atlas={atlas} adcode={adcode} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      <MapKey partnerships={atlas.value.partnerships} words={words} />
    </section>
  );
}
