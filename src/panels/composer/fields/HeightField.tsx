import type { SheetFields } from "../../../state/print/sheetFields.ts";
import type { Words } from "../../../text/words.ts";
import { Field } from "../controls/Field.tsx";
import { NumberField } from "../controls/NumberField.tsx";
import { heightBy, RATIOS, ratioOf } from "./ratios.ts";

interface Props {
  sheet: SheetFields;
  words: Words;
  set(fields: Partial<SheetFields>, how?: "replace"): void;
  /** The least height in mm that has room for the map; null where the present one has. */
  needed: number | null;
  /** Of the trimmed page as it was last drawn, in mm; undefined before. */
  drawn: number | undefined;
  /** Whether it is in millimetres, even where these have a ratio by name. */
  isByHand: boolean;
  setByHand(isByHand: boolean): void;
}

/** The height of the page: as the map needs it, by a ratio, or by hand. */
export function HeightField({ sheet, words, set, needed, drawn, isByHand, setByHand }: Props) {
  const { composer } = words;
  const { width, height } = sheet;
  const choose = (by: string) => {
    setByHand(by === "free");
    const ratio = RATIOS[by];
    if (by === "map") set({ height: null });
    else set({ height: ratio ? heightBy(width, ratio) : (height ?? drawn ?? needed) });
  };
  const by = isByHand ? "free" : (ratioOf(sheet) ?? "free");
  return (
    <>
      <Field
        label={composer.heightBy}
        control={(id) => (
          <select
            id={id}
            value={height === null ? "map" : by}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            <option value="map">{composer.heights.map}</option>
            {Object.keys(RATIOS).map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
            <option value="free">{composer.heights.free}</option>
          </select>
        )}
      />
      {(height !== null || needed !== null) && (
        <NumberField
          name="height"
          value={height}
          words={words}
          take={(mm) => set({ height: mm }, "replace")}
          fault={
            needed !== null && (
              <>
                {composer.fault.height(needed)}{" "}
                <button type="button" class="text-button" onClick={() => set({ height: needed })}>
                  {composer.fault.useHeight(needed)}
                </button>
              </>
            )
          }
        />
      )}
    </>
  );
}
