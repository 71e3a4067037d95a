import { useState } from "preact/hooks";
import type { DrawnSheet } from "../../../sheet/document/drawnSheet.ts";
import { LENGTHS } from "../../../state/print/settings.ts";
import { type SheetFields, sheetPatch } from "../../../state/print/sheetFields.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { NumberField } from "../controls/NumberField.tsx";
import type { SheetFaults } from "../useDrawing.ts";
import { HeightField } from "./HeightField.tsx";
import { PageChoice } from "./PageChoice.tsx";
import { keepRatio } from "./ratios.ts";

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
  const between = Math.min(sheet.width, sheet.height ?? sheet.width) - 2 * sheet.margin;
  const isMarginWrong = faults?.settings.some(({ setting }) => setting === "margin");
  return (
    <section class="composer-group" aria-label={composer.page.size}>
      <PageChoice sheet={sheet} words={words} set={set} />
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
