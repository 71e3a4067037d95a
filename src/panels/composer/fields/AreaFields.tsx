import { toggleCompare } from "../../../state/toggleCompare.ts";
import { wordsOf } from "../../../text/words.ts";
import { Badge } from "../../compare/Badge.tsx";
import type { PanelProps } from "../../panelProps.ts";
import { regionName } from "../../parts/subject/regionName.ts";
import { Checks } from "../controls/Checks.tsx";

/** Which areas a comparison has, each with its number on the sheet; the last one stays. */
export function AreaFields({ store, atlas }: PanelProps) {
  const [lang, compare] = [store.fields.lang.value, store.fields.compare.value ?? []];
  const { shows } = wordsOf(atlas.value.edition, lang).composer;
  return (
    <Checks
      label={shows.areas}
      inColumns
      checks={[...atlas.value.jurisdictions.keys()].map((adcode) => {
        const place = compare.indexOf(adcode) + 1;
        return {
          key: adcode,
          label: (
            <>
              {regionName(atlas.value, adcode, lang)}
              {place > 0 && <Badge place={place} />}
            </>
          ),
          isOn: place > 0,
          isHeld: place > 0 && compare.length === 1,
          toggle: () => store.patch(toggleCompare(store.state.peek(), adcode)),
        };
      })}
      hint={compare.length === 1 && shows.lastArea}
    />
  );
}
