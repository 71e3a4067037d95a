import type { DrawnSheet } from "../../sheet/document/drawnSheet.ts";
import { sheetPatch } from "../../state/print/sheetFields.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { useOneEntry } from "../timeline/useOneEntry.ts";
import { Field } from "./Field.tsx";
import { FINE_STEP, nudgeOf, nudging, STEP } from "./nudging.ts";
import { Pad, SIDES } from "./Pad.tsx";

/** The name that is being moved: its id, and whoever chooses another. */
export interface ChosenName {
  name: string | null;
  chooseName(id: string | null): void;
}

interface Props extends PanelProps, ChosenName {
  drawn: DrawnSheet | undefined;
}

/** Moves a name of the map from where it was placed, and puts it or all of them back. */
export function NameFields({ store, atlas, drawn, name, chooseName }: Props) {
  const [lang, sheet] = [store.fields.lang.value, store.fields.sheet.value];
  const words = wordsOf(atlas.value.edition, lang);
  const { names } = words.composer;
  const entry = useOneEntry(store);
  if (!sheet) return null;
  const { nudges } = sheet;
  // A venue may have its name on the map and in the inset.
  const shown = [...new Map(drawn?.map?.names.map((one) => [one.id, one])).values()];
  const chosen = shown.find(({ id }) => id === name);
  const put = (left: typeof nudges) => store.patch(sheetPatch(store.state.peek(), { nudges: left }));
  const where = (id: string) => {
    const { x, y } = nudgeOf(sheet, id);
    return x || y ? names.offset(x, y) : "";
  };
  return (
    <>
      <Field
        label={names.name}
        control={(id) => (
          <select
            id={id}
            value={chosen?.id ?? ""}
            onChange={({ currentTarget }) => chooseName(currentTarget.value || null)}
          >
            <option value="">{names.none}</option>
            {shown.map(({ id, text }) => (
              <option key={id} value={id}>
                {where(id) ? text + words.inBrackets(names.moved) : text}
              </option>
            ))}
          </select>
        )}
      />
      {chosen && (
        <Pad
          label={where(chosen.id) || names.inPlace}
          hint={names.hint(STEP, FINE_STEP)}
          isForMouse
          groups={[
            SIDES.map(({ side, sign, keys, x, y }) => ({
              name: names[side],
              sign,
              keys,
              act(isFine) {
                const mm = isFine ? FINE_STEP : STEP;
                entry.patch(nudging(store.state.peek(), chosen.id, x * mm, y * mm));
              },
            })),
          ]}
          end={entry.end}
        >
          {where(chosen.id) && (
            <button
              type="button"
              class="text-button composer-undo"
              onClick={() => put(nudges.filter(({ id }) => id !== chosen.id))}
            >
              {names.putBack}
            </button>
          )}
        </Pad>
      )}
      {nudges.some(({ id }) => id !== chosen?.id) && (
        <p class="composer-aside">
          <button type="button" class="text-button" onClick={() => put([])}>
            {names.putAllBack(nudges.length)}
          </button>
        </p>
      )}
    </>
  );
}
