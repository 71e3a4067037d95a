import type { SheetFields } from "../../state/print/sheetFields.ts";
import type { Words } from "../../text/words.ts";
import { Field } from "./Field.tsx";
import { NumberField } from "./NumberField.tsx";
import { heightBy, RATIOS, ratioOf } from "./ratios.ts";

interface Props {
  sheet: SheetFields;
  words: Words;
  set(fields: Partial<SheetFields>, how?: "replace"): void;
  /** The least height in mm that has room for the map; null where the present one has. */
  needed: number | null;
}

/** A height that begins by hand: a page of three to four. */
const BY_HAND = 3 / 4;

/** The height of the page: as the map needs it, by a ratio, or by hand. */
export function HeightField({ sheet, words, set, needed }: Props) {
  const { composer } = words;
  const { width, height } = sheet;
  const choose = (by: string) => {
    if (by === "map") set({ height: null });
    else set({ height: heightBy(width, RATIOS[by] ?? BY_HAND) });
  };
  return (
    <>
      <Field
        label={composer.heightBy}
        control={(id) => (
          <select
            id={id}
            value={height === null ? "map" : (ratioOf(sheet) ?? "free")}
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
