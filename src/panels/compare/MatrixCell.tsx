import type { CompareColumn } from "../../atlas/comparison.ts";
import { passes } from "../../atlas/filter.ts";
import type { Partnership } from "../../atlas/schema.ts";
import type { Store } from "../../state/store.ts";
import { TICK } from "../../style/tick.ts";
import { WORDS } from "../../text/words.ts";
import { opens } from "../parts/opens.ts";

interface Props {
  store: Store;
  partnership: Partnership;
  column: CompareColumn;
}

const MARK = `M${TICK.map((point) => point.join(" ")).join("L")}`;

/** Whether an area takes part: a tick, which opens the partnership, or a dash. */
export function MatrixCell({ store, partnership, column: { adcode, region } }: Props) {
  const state = store.state.value;
  const { compare } = WORDS[state.lang];
  const { id, title, participants } = partnership;
  const { onPointerEnter, onPointerLeave: _, ...open } = opens(store, { kind: "partnership", id });
  return (
    <td class="matrix-cell" data-thin={!passes(partnership, state)} onPointerEnter={onPointerEnter}>
      {participants.includes(adcode) ? (
        <button
          type="button"
          class="matrix-mark"
          aria-label={compare.takesPart(region.name.short[state.lang], title[state.lang])}
          {...open}
        >
          <svg viewBox="-0.5 -0.5 1 1" aria-hidden="true">
            <path d={MARK} />
          </svg>
        </button>
      ) : (
        <span class="matrix-gap">
          <span aria-hidden="true">–</span>
          <span class="visually-hidden">{compare.takesNoPart}</span>
        </span>
      )}
    </td>
  );
}
