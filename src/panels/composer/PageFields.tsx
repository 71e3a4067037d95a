import { useState } from "preact/hooks";
import type { DrawnSheet } from "../../sheet/document/drawnSheet.ts";
import { pageOf } from "../../state/print/pageOf.ts";
import { PAGES } from "../../state/print/pages.ts";
import { LENGTHS } from "../../state/print/settings.ts";
import { type SheetFields, sheetPatch } from "../../state/print/sheetFields.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { Field } from "./Field.tsx";
import { HeightField } from "./HeightField.tsx";
import { NumberField } from "./NumberField.tsx";
import { pageName } from "./pageName.ts";
import { keepRatio } from "./ratios.ts";
import type { SheetFaults } from "./useDrawing.ts";

interface Props extends PanelProps {
  faults: SheetFaults | null;
  drawn: DrawnSheet | undefined;
}

const hundredths = (mm: number) => Math.round(mm * 100) / 100;

/** The size of the page, by its name or by hand. */
export function PageFields({ store, atlas, faults, drawn }: Props) {
  const [lang, sheet] = [store.fields.lang.value, store.fields.sheet.value];
  const words = wordsOf(atlas.value.edition, lang);
  const { composer } = words;
  const [isByHand, setByHand] = useState(false);
  if (!sheet) return null;
  const set = (fields: Partial<SheetFields>, how?: "replace") =>
    store.patch(sheetPatch(store.state.peek(), fields), how);
  const page = pageOf(sheet);
  const choosePage = (name: string) => {
    const chosen = PAGES[name];
    if (chosen) set({ width: chosen.width, height: chosen.height, margin: chosen.margin });
  };
  const between = Math.min(sheet.width, sheet.height ?? sheet.width) - 2 * sheet.margin;
  const isMarginWrong = faults?.settings.some(({ setting }) => setting === "margin");
  return (
    <section class="composer-group" aria-label={composer.page.size}>
      <Field
        label={composer.page.name}
        control={(id) => (
          <select
            id={id}
            value={page ?? ""}
            onChange={({ currentTarget }) => choosePage(currentTarget.value)}
          >
            {!page && <option value="">{composer.page.free}</option>}
            {Object.entries(PAGES).map(([key, one]) => (
              <option key={key} value={key}>
                {pageName(one, words)}
              </option>
            ))}
          </select>
        )}
      />
      <NumberField
        name="width"
        value={sheet.width}
        words={words}
        take={(width) => set({ width, height: isByHand ? sheet.height : keepRatio(sheet, width) }, "replace")}
      />
      <HeightField
        sheet={sheet}
        words={words}
        set={set}
        needed={faults?.needed ?? null}
        drawn={drawn && hundredths(drawn.size.height - 2 * drawn.slug)}
        isByHand={isByHand}
        setByHand={setByHand}
      />
      <NumberField
        name="margin"
        value={sheet.margin}
        words={words}
        take={(margin) => set({ margin }, "replace")}
        fault={isMarginWrong && composer.fault.margin(between, LENGTHS.width[0])}
      />
      <label class="composer-check">
        <input
          type="checkbox"
          checked={sheet.bleed > 0}
          onChange={({ currentTarget }) => set({ bleed: currentTarget.checked ? 3 : 0 })}
        />
        <span>{composer.bleed}</span>
      </label>
    </section>
  );
}
