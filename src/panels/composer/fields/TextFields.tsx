import type { DrawnSheet } from "../../../sheet/document/drawnSheet.ts";
import { SHEET_TEXTS, sheetPatch } from "../../../state/print/sheetFields.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { TextField } from "../controls/TextField.tsx";

interface Props extends PanelProps {
  drawn: DrawnSheet | undefined;
  /** Characters without a font. */
  missing: string;
  /** Whether the publisher says where the atlas is: a code can lead there. */
  hasSite: boolean;
}

/** What the designer adds in words. */
export function TextFields({ store, atlas, drawn, missing, hasSite }: Props) {
  const [lang, sheet] = [store.fields.lang.value, store.fields.sheet.value];
  const { composer } = wordsOf(atlas.value.edition, lang);
  if (!sheet) return null;
  const field = (name: keyof typeof SHEET_TEXTS) => ({
    label: composer.text[name],
    value: sheet[name],
    most: SHEET_TEXTS[name],
    hints: [
      ...(name === "reviewNumber" ? [composer.reviewHint] : []),
      ...(sheet[name] !== null && sheet[name] === store.start.sheet?.[name] ? [composer.givenHint] : []),
    ],
    take: (text: string | null) => store.patch(sheetPatch(store.state.peek(), { [name]: text }), "replace"),
  });
  return (
    <section class="composer-group" aria-label={composer.texts}>
      <TextField {...field("title")} placeholder={sheet.title === null ? drawn?.title : undefined} />
      <TextField {...field("byline")} />
      <TextField {...field("note")} long />
      <TextField {...field("reviewNumber")} />
      <TextField {...field("date")} />
      {hasSite && (
        <label class="composer-check">
          <input
            type="checkbox"
            checked={sheet.qr}
            onChange={({ currentTarget }) =>
              store.patch(sheetPatch(store.state.peek(), { qr: currentTarget.checked }))
            }
          />
          <span>{composer.qr}</span>
        </label>
      )}
      <p class="composer-hint" role="status">
        {missing && composer.missing(missing)}
      </p>
    </section>
  );
}
