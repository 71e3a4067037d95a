import { PROCESS, type Preflight, type Process } from "../../../sheet/pdf/press/preflight.ts";
import { PRESSES } from "../../../sheet/pdf/press/printingConditions.ts";
import { CONDITIONS, hasSpots, TYPES } from "../../../state/print/fileChoice.ts";
import { type SheetFields, sheetPatch } from "../../../state/print/sheetFields.ts";
import { formatsOf, wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { Choice } from "../controls/Choice.tsx";
import { Field } from "../controls/Field.tsx";

interface Props extends PanelProps {
  /** Of the sheet as it is drawn; undefined before, and for a screen. */
  inks: Preflight | undefined;
}

const isProcess = (plate: string): plate is Process => PROCESS.some((one) => one === plate);

/** What the files are for: a screen or a press, which inks that takes, and how their type is saved. */
export function PressFields({ store, atlas, inks }: Props) {
  const [lang, sheet] = [store.fields.lang.value, store.fields.sheet.value];
  const { composer } = wordsOf(atlas.value.edition, lang);
  if (!sheet) return null;
  const { condition, ink, type } = sheet;
  const set = (fields: Partial<SheetFields>) => store.patch(sheetPatch(store.state.peek(), fields));
  const nameOf = (plate: string) => (isProcess(plate) ? composer.plate[plate] : plate);
  return (
    <section class="composer-group" aria-label={composer.press}>
      <Field
        label={composer.condition.name}
        control={(id) => (
          <select
            id={id}
            value={condition}
            onChange={({ currentTarget }) =>
              set({ condition: CONDITIONS.find((known) => known === currentTarget.value) ?? condition })
            }
          >
            {CONDITIONS.map((known) => (
              <option key={known} value={known}>
                {composer.condition[known]}
              </option>
            ))}
          </select>
        )}
      />
      {hasSpots({ condition, spots: true }, ink) && (
        <label class="composer-check">
          <input
            type="checkbox"
            checked={sheet.spots}
            onChange={({ currentTarget }) => set({ spots: currentTarget.checked })}
          />
          <span>{composer.spots}</span>
        </label>
      )}
      <p class="composer-hint">
        {inks &&
          condition !== "office" &&
          composer.inks(
            formatsOf(lang).list(inks.plates.map(nameOf)),
            inks.mostInk,
            PRESSES[condition].mostInk,
          )}
      </p>
      <Choice
        name="type"
        label={composer.type.name}
        options={TYPES.map((known) => [known, composer.type[known]])}
        value={type}
        choose={(chosen) => set({ type: chosen })}
      />
    </section>
  );
}
