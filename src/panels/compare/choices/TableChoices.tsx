import type { TableChoice } from "../../../state/state.ts";
import { toggleTable } from "../../../state/toggleTable.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";

/** What is down and what across, and whether the small maps are unfolded. */
export function TableChoices({ store, atlas }: PanelProps) {
  const [lang, table] = [store.fields.lang.value, store.fields.table.value];
  const { compare } = wordsOf(atlas.value.edition, lang);
  const chip = (choice: TableChoice, name: string, isPressed: boolean) => (
    <button
      type="button"
      class={`compare-chip is-${choice}`}
      aria-pressed={isPressed}
      onClick={() => store.patch(toggleTable(store.state.value, choice))}
    >
      {name}
    </button>
  );
  return (
    <fieldset class="compare-choices" aria-label={compare.tableView}>
      {chip("areas-as-rows", compare.areasAsRows, table.includes("areas-as-rows"))}
      {chip("no-maps", compare.smallMaps, !table.includes("no-maps"))}
    </fieldset>
  );
}
