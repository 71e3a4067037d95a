import type { NameOnPage } from "../../../sheet/map/layMap.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { useOneEntry } from "../../timeline/useOneEntry.ts";
import { Pad, SIDES } from "../controls/Pad.tsx";
import { FINE_STEP, nudgeOf, nudging, STEP } from "./nudging.ts";

interface Props extends PanelProps {
  chosen: NameOnPage;
  putBack(): void;
}

/** Moves one name step by step, and says how far it is from where it was placed. */
export function NamePad({ store, atlas, chosen: { id }, putBack }: Props) {
  const { names } = wordsOf(atlas.value.edition, store.fields.lang.value).composer;
  const entry = useOneEntry(store);
  const sheet = store.fields.sheet.value;
  if (!sheet) return null;
  const { x: right, y: down } = nudgeOf(sheet, id);
  const isMoved = right !== 0 || down !== 0;
  const steps = SIDES.map(({ side, sign, keys, x, y }) => ({
    name: names[side],
    sign,
    keys,
    act(isFine: boolean) {
      const mm = isFine ? FINE_STEP : STEP;
      entry.patch(nudging(store.state.peek(), id, x * mm, y * mm));
    },
  }));
  return (
    <Pad
      label={isMoved ? names.offset(right, down) : names.inPlace}
      hint={names.hint(STEP, FINE_STEP)}
      isForMouse
      groups={[steps]}
      end={entry.end}
    >
      {isMoved && (
        <button type="button" class="text-button composer-undo" onClick={putBack}>
          {names.putBack}
        </button>
      )}
    </Pad>
  );
}
