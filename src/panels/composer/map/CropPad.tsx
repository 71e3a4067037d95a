import type { DrawnSheet } from "../../../sheet/document/drawnSheet.ts";
import { CROP_ZOOMS, type Crop } from "../../../state/print/crop.ts";
import { cropOrNone } from "../../../state/print/cropText.ts";
import { sheetPatch } from "../../../state/print/sheetFields.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { useOneEntry } from "../../timeline/useOneEntry.ts";
import { Pad, SIDES } from "../controls/Pad.tsx";
import { cropNow, movedCrop, zoomedCrop } from "./cropSteps.ts";

interface Props extends PanelProps {
  drawn: DrawnSheet | undefined;
}

/** A step to a side, as a part of the map's width. */
const STEP = 0.05;

const ZOOMS = [
  { way: "farther", sign: "−", keys: ["-"], by: -1 },
  { way: "nearer", sign: "+", keys: ["+", "="], by: 1 },
] as const;

/** Moves the map in its frame, step by step; and back to where it was. */
export function CropPad({ store, atlas, drawn }: Props) {
  const [lang, sheet] = [store.fields.lang.value, store.fields.sheet.value];
  const words = wordsOf(atlas.value.edition, lang).composer.map;
  const entry = useOneEntry(store);
  if (!sheet) return null;
  const map = drawn?.map;
  const now = drawn && cropNow(sheet.crop, drawn);
  const set = (crop: Crop) => entry.patch(sheetPatch(store.state.peek(), { crop: cropOrNone(crop) }));
  const step = map ? (map.box.right - map.box.left) * STEP : 0;
  const [least, most] = CROP_ZOOMS;
  const at = sheet.crop?.zoom ?? 0;
  const isEnd = (by: number) => (by > 0 ? at >= most : at <= least || now?.isWidest === true);
  const zooms = ZOOMS.map(({ way, sign, keys, by }) => ({
    name: words[way],
    sign,
    keys,
    isOff: !now || isEnd(by),
    act: () => now && set(zoomedCrop(sheet.crop, now, by)),
  }));
  const sides = SIDES.map(({ side, sign, keys, x, y }) => ({
    name: words[side],
    sign,
    keys,
    isOff: !now,
    act: () => now && set(movedCrop(sheet.crop, now, x * step, y * step)),
  }));
  return (
    <Pad
      label={words.crop}
      hint={now?.isWidest ? words.widest : words.cropHint}
      isForMouse={!now?.isWidest}
      groups={[zooms, sides]}
      end={entry.end}
    >
      {sheet.crop && (
        <button
          type="button"
          class="text-button composer-undo"
          onClick={() => store.patch(sheetPatch(store.state.peek(), { crop: null }))}
        >
          {words.uncrop}
        </button>
      )}
    </Pad>
  );
}
