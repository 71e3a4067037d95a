import { toggleCompare } from "../../../state/toggleCompare.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";

/** In a region's card: takes the region into the comparison and gives the card's place to it, or takes it out. */
export function CompareButton({ store, atlas, adcode }: PanelProps & { adcode: number }) {
  const [lang, compare] = [store.fields.lang.value, store.fields.compare.value];
  const words = wordsOf(atlas.value.edition, lang).compare;
  const isIn = compare?.includes(adcode) ?? false;
  const toggle = () =>
    store.patch({ ...toggleCompare(store.state.value, adcode), ...(!isIn && { selection: null }) });
  return (
    <button type="button" class="map-button compare-button" onClick={toggle}>
      {isIn ? words.remove : words.add}
    </button>
  );
}
