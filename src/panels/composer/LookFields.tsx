import { INKS, SHEET_LANGS } from "../../state/print/settings.ts";
import { type SheetFields, sheetPatch } from "../../state/print/sheetFields.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { Choice } from "./Choice.tsx";

const INSETS = { auto: "auto", yes: true, no: false } as const;
type InsetName = keyof typeof INSETS;
const INSET_NAMES = Object.keys(INSETS) as InsetName[];

/** Language, ink, and the inset. */
export function LookFields({ store, atlas }: PanelProps) {
  const [lang, sheet] = [store.fields.lang.value, store.fields.sheet.value];
  const { composer } = wordsOf(atlas.value.edition, lang);
  if (!sheet) return null;
  const set = (fields: Partial<SheetFields>) => store.patch(sheetPatch(store.state.peek(), fields));
  return (
    <section class="composer-group" aria-label={composer.look}>
      <Choice
        name="ink"
        label={composer.ink.name}
        options={INKS.map((ink) => [ink, composer.ink[ink]])}
        value={sheet.ink}
        choose={(ink) => set({ ink })}
      />
      <Choice
        name="lang"
        label={composer.lang.name}
        options={SHEET_LANGS.map((name) => [name, composer.lang[name]])}
        value={sheet.lang}
        choose={(name) => set({ lang: name })}
      />
      <Choice
        name="inset"
        label={composer.inset.name}
        options={INSET_NAMES.map((name) => [name, composer.inset[name]])}
        value={INSET_NAMES.find((name) => INSETS[name] === sheet.inset) ?? "auto"}
        choose={(name) => set({ inset: INSETS[name] })}
      />
    </section>
  );
}
