import { toggleCompare } from "../../../state/toggleCompare.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { regionName } from "../../parts/subject/regionName.ts";
import { Badge } from "../Badge.tsx";

interface Props extends PanelProps {
  adcode: number;
}

/** Takes an area into the comparison or out of it: a small sign beside its name in the list. */
export function CompareToggle({ store, atlas, adcode }: Props) {
  const [lang, compare] = [store.fields.lang.value, store.fields.compare.value];
  const place = (compare ?? []).indexOf(adcode) + 1;
  const name = regionName(atlas.value, adcode, lang);
  const words = wordsOf(atlas.value.edition, lang).compare;
  const label = words.addRegion(name);
  return (
    <button
      type="button"
      class="compare-toggle"
      aria-pressed={place > 0}
      aria-label={label}
      title={place > 0 ? words.removeRegion(name) : label}
      onClick={() => store.patch(toggleCompare(store.state.value, adcode))}
    >
      {place > 0 ? <Badge place={place} /> : <span class="compare-plus" aria-hidden="true" />}
    </button>
  );
}
