import type { CompareColumn } from "../../../atlas/compare/comparison.ts";
import type { Partnership } from "../../../atlas/files/schema.ts";
import { passes } from "../../../atlas/queries/filter.ts";
import { TICK } from "../../../style/tick.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { opens } from "../../parts/subject/opens.ts";

interface Props extends PanelProps {
  partnership: Partnership;
  column: CompareColumn;
}

const MARK = `M${TICK.map((point) => point.join(" ")).join("L")}`;

/** Whether an area takes part: a tick, which opens the partnership, or a dash. */
export function MatrixCell({ store, atlas, partnership, column: { adcode, region } }: Props) {
  const state = store.state.value;
  const { compare } = wordsOf(atlas.value.edition, state.lang);
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
