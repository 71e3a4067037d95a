import type { CompareColumn } from "../../atlas/comparison.ts";
import { passes } from "../../atlas/filter.ts";
import { isManyParty } from "../../atlas/isManyParty.ts";
import type { Partnership } from "../../atlas/schema.ts";
import type { Store } from "../../state/store.ts";
import { formatShortDate } from "../../text/formatShortDate.ts";
import { WORDS } from "../../text/words.ts";
import { opens } from "../opens.ts";
import { ThemeSwatch } from "../ThemeSwatch.tsx";

interface Props {
  store: Store;
  partnership: Partnership;
  columns: readonly CompareColumn[];
}

/** One partnership: lights its legs, and its head and its marks open it. What the filter hides is not counted. */
export function MatrixRow({ store, partnership, columns }: Props) {
  const state = store.state.value;
  const words = WORDS[state.lang];
  const { compare } = words;
  const { id, title, date, section, participants } = partnership;
  const { onPointerEnter, onPointerLeave, ...open } = opens(store, { kind: "partnership", id });
  const isShown = passes(partnership, state);
  const sum = columns.filter(({ adcode }) => isShown && participants.includes(adcode)).length;
  return (
    <tr data-thin={!isShown} {...{ onPointerEnter, onPointerLeave }}>
      <th scope="row" class="compare-row">
        <button type="button" class="compare-entry" {...open}>
          <ThemeSwatch theme={section} width={24} />
          <span>
            <span class="visually-hidden">{words.theme[section] + words.colon}</span>
            {title[state.lang]}
            <span class="compare-unit">
              {formatShortDate(date, state.lang)}
              {isManyParty(partnership) && ` · ${compare.manyParty}`}
              {!isShown && <span class="visually-hidden">{words.inBrackets(words.hidden)}</span>}
            </span>
          </span>
        </button>
      </th>
      {columns.map(({ adcode, region }) => (
        <td key={adcode} class="matrix-cell">
          {participants.includes(adcode) ? (
            <button
              type="button"
              class="matrix-mark"
              aria-label={compare.takesPart(region.name.short[state.lang], title[state.lang])}
              {...open}
            >
              <ThemeSwatch theme={section} width={36} />
            </button>
          ) : (
            <span class="matrix-gap">
              <span class="visually-hidden">{compare.takesNoPart}</span>
            </span>
          )}
        </td>
      ))}
      <td class="compare-sum" title={compare.ofChosen(sum, columns.length)}>
        {sum}
      </td>
    </tr>
  );
}
