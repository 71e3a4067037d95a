import { themeOf } from "../../../atlas/edition/edition.ts";
import type { Partnership } from "../../../atlas/files/schema.ts";
import { passes } from "../../../atlas/queries/filter.ts";
import { isManyParty } from "../../../atlas/queries/isManyParty.ts";
import { formatsOf, wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { opens } from "../../parts/subject/opens.ts";
import { ThemeSwatch } from "../../parts/ThemeSwatch.tsx";
import { Title } from "../../parts/Title.tsx";

interface Props extends PanelProps {
  partnership: Partnership;
  scope: "row" | "col";
}

/** The head of a partnership in the matrix: lights its legs and opens it. */
export function PartnershipHead({ store, atlas, partnership, scope }: Props) {
  const state = store.state.value;
  const words = wordsOf(atlas.value.edition, state.lang);
  const { id, title, date, section } = partnership;
  const { onPointerEnter, onPointerLeave, ...open } = opens(store, { kind: "partnership", id });
  return (
    <th
      scope={scope}
      class={scope === "row" ? "compare-row" : "compare-measure"}
      {...{ onPointerEnter, onPointerLeave }}
    >
      <button type="button" class="compare-entry" {...open}>
        <ThemeSwatch theme={themeOf(atlas.value.edition, section)} width={24} />
        <span>
          <span class="visually-hidden">{words.theme(section) + words.colon}</span>
          <Title text={title[state.lang]} edition={atlas.value.edition} lang={state.lang} />
          <span class="compare-unit">
            {formatsOf(state.lang).shortDate(date)}
            {isManyParty(partnership) && ` · ${words.compare.manyParty}`}
            {!passes(partnership, state) && (
              <span class="visually-hidden">{words.inBrackets(words.hidden)}</span>
            )}
          </span>
        </span>
      </button>
    </th>
  );
}
