import { useId } from "preact/hooks";
import type { DrawnSheet } from "../../sheet/document/drawnSheet.ts";
import { CROP_ZOOMS, type Crop } from "../../state/print/crop.ts";
import { cropOrNone } from "../../state/print/cropText.ts";
import { sheetPatch } from "../../state/print/sheetFields.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { useOneEntry } from "../timeline/useOneEntry.ts";
import { cropNow, movedCrop, zoomedCrop } from "./cropSteps.ts";

interface Props extends PanelProps {
  drawn: DrawnSheet | undefined;
}

/** A step to a side, as a part of the map's width. */
const STEP = 0.05;

const SIDES = [
  { side: "west", sign: "←", key: "ArrowLeft", x: -1, y: 0 },
  { side: "north", sign: "↑", key: "ArrowUp", x: 0, y: -1 },
  { side: "south", sign: "↓", key: "ArrowDown", x: 0, y: 1 },
  { side: "east", sign: "→", key: "ArrowRight", x: 1, y: 0 },
] as const;

const ZOOMS = [
  { way: "farther", sign: "−", keys: ["-"], by: -1 },
  { way: "nearer", sign: "+", keys: ["+", "="], by: 1 },
] as const;

/** Moves the map in its frame, step by step, with buttons or their keys; and back to where it was. */
export function CropPad({ store, atlas, drawn }: Props) {
  const [lang, sheet] = [store.fields.lang.value, store.fields.sheet.value];
  const words = wordsOf(atlas.value.edition, lang).composer.map;
  const entry = useOneEntry(store);
  const id = useId();
  if (!sheet) return null;
  const map = drawn?.map;
  const now = drawn && cropNow(sheet.crop, drawn);
  const set = (crop: Crop) => entry.patch(sheetPatch(store.state.peek(), { crop: cropOrNone(crop) }));
  const move = (x: number, y: number) => {
    const step = map ? (map.box.right - map.box.left) * STEP : 0;
    if (now) set(movedCrop(sheet.crop, now, x * step, y * step));
  };
  const zoom = (by: number) => now && set(zoomedCrop(sheet.crop, now, by));
  const [least, most] = CROP_ZOOMS;
  const at = sheet.crop?.zoom ?? 0;
  const isEnd = (by: number) => (by > 0 ? at >= most : at <= least || now?.isWidest === true);
  const onKeyDown = (event: KeyboardEvent) => {
    const side = SIDES.find(({ key }) => key === event.key);
    const nearer = ZOOMS.find(({ keys }) => keys.some((key) => key === event.key));
    if (event.ctrlKey || event.metaKey || event.altKey || !(side || nearer)) return;
    event.preventDefault();
    if (side) move(side.x, side.y);
    if (nearer && !isEnd(nearer.by)) zoom(nearer.by);
  };
  const button = (name: string, sign: string, act: () => void, isOff = false) => (
    <button
      key={name}
      type="button"
      class="map-button composer-step"
      aria-label={name}
      aria-disabled={isOff || !now}
      onClick={() => !isOff && act()}
    >
      {sign}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers lay a fieldset's `legend` out each in its own way.
    <div
      class="composer-choice"
      role="group"
      aria-labelledby={id}
      aria-describedby={`${id}-hint`}
      onKeyDown={onKeyDown}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) entry.end();
      }}
    >
      <span id={id}>{words.crop}</span>
      <div class="composer-steps">
        <span>{ZOOMS.map(({ way, sign, by }) => button(words[way], sign, () => zoom(by), isEnd(by)))}</span>
        <span>{SIDES.map(({ side, sign, x, y }) => button(words[side], sign, () => move(x, y)))}</span>
      </div>
      <p class="composer-hint" id={`${id}-hint`} data-for={now?.isWidest ? "all" : "mouse"}>
        {now?.isWidest ? words.widest : words.cropHint}
      </p>
      {sheet.crop && (
        <button
          type="button"
          class="text-button composer-undo"
          onClick={() => store.patch(sheetPatch(store.state.peek(), { crop: null }))}
        >
          {words.uncrop}
        </button>
      )}
    </div>
  );
}
