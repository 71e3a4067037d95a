import { sheetPatch } from "../../../state/print/sheetFields.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";

/** Which page of a sheet is shown, and the way to the others; nothing where it has one. */
export function Pager({ store, atlas, pages }: PanelProps & { pages: number }) {
  const [lang, fields] = [store.fields.lang.value, store.fields.sheet.value];
  const { composer, sheet } = wordsOf(atlas.value.edition, lang);
  if (!fields || pages === 1) return null;
  const page = Math.min(fields.part, pages);
  const turn = (name: string, sign: string, to: number) => (
    <button
      type="button"
      class="composer-turn"
      aria-label={name}
      aria-disabled={to < 1 || to > pages}
      onClick={() => to >= 1 && to <= pages && store.patch(sheetPatch(store.state.peek(), { part: to }))}
    >
      {sign}
    </button>
  );
  return (
    <span class="composer-pager">
      {turn(composer.pageBefore, "‹", page - 1)}
      <output>{sheet.pageOf(page, pages)}</output>
      {turn(composer.pageAfter, "›", page + 1)}
    </span>
  );
}
