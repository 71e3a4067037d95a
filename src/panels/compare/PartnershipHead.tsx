import { passes } from "../../atlas/filter.ts";
import { isManyParty } from "../../atlas/isManyParty.ts";
import type { Partnership } from "../../atlas/schema.ts";
import type { Store } from "../../state/store.ts";
import { formatShortDate } from "../../text/formatShortDate.ts";
import { WORDS } from "../../text/words.ts";
import { opens } from "../parts/opens.ts";
import { ThemeSwatch } from "../parts/ThemeSwatch.tsx";

interface Props {
  store: Store;
  partnership: Partnership;
  scope: "row" | "col";
}

/** The head of a partnership in the matrix: lights its legs and opens it. */
export function PartnershipHead({ store, partnership, scope }: Props) {
  const state = store.state.value;
  const words = WORDS[state.lang];
  const { id, title, date, section } = partnership;
  const { onPointerEnter, onPointerLeave, ...open } = opens(store, { kind: "partnership", id });
  return (
    <th
      scope={scope}
      class={scope === "row" ? "compare-row" : "compare-measure"}
      {...{ onPointerEnter, onPointerLeave }}
    >
      <button type="button" class="compare-entry" {...open}>
        <ThemeSwatch theme={section} width={24} />
        <span>
          <span class="visually-hidden">{words.theme[section] + words.colon}</span>
          {title[state.lang]}
          <span class="compare-unit">
            {formatShortDate(date, state.lang)}
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
