import type { DrawnSheet } from "../../../sheet/document/drawnSheet.ts";
import type { Nudge } from "../../../state/print/nudge.ts";
import { sheetPatch } from "../../../state/print/sheetFields.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { Field } from "../controls/Field.tsx";
import { NamePad } from "./NamePad.tsx";

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
  if (!sheet) return null;
  const { nudges } = sheet;
  // A venue may have its name on the map and in the inset.
  const shown = [...new Map(drawn?.map?.names.map((one) => [one.id, one])).values()];
  const chosen = shown.find(({ id }) => id === name);
  const isMoved = (id: string) => nudges.some((nudge) => nudge.id === id);
  const put = (left: readonly Nudge[]) => store.patch(sheetPatch(store.state.peek(), { nudges: left }));
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
                {isMoved(id) ? text + words.inBrackets(names.moved) : text}
              </option>
            ))}
          </select>
        )}
      />
      {chosen && (
        <NamePad
          store={store}
          atlas={atlas}
          chosen={chosen}
          putBack={() => put(nudges.filter(({ id }) => id !== chosen.id))}
        />
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
