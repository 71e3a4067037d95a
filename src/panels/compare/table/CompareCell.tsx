import { type CompareRow, type Unit, unitOf } from "../../../atlas/compare/compareRows.ts";
import { type CompareColumn, valueIn } from "../../../atlas/compare/comparison.ts";
import type { Extreme } from "../../../atlas/compare/extremesOf.ts";
import { cellText } from "../../../text/cellText.ts";
import { EXTREME_SIGNS } from "../../../text/extremeSigns.ts";
import { precisionText } from "../../../text/precisionText.ts";
import { type Words, wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import type { CellNote } from "./cellNotes.ts";

interface Props extends PanelProps {
  row: CompareRow;
  column: CompareColumn;
  /** What a whole bar stands for, of each unit. */
  scales: ReadonlyMap<Unit, number>;
  extreme: Extreme;
  notes: readonly CellNote[];
}

function extremeWords(row: CompareRow, { compare }: Words) {
  if (row === "distance") return compare.extremeDistance;
  return row === "first" || row === "latest" ? compare.extremeDate : compare.extreme;
}

/** One value: its bar, whether it is the largest or the smallest of its row, and the number of its note. */
export function CompareCell({ store, atlas, row, column, scales, extreme, notes }: Props) {
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  const value = valueIn(column, row);
  const precision = precisionText(value, words);
  const most = scales.get(unitOf(row) ?? "count");
  const word = extreme && extremeWords(row, words)[extreme];
  const note = notes.find((one) => one.row === row && one.column === column);
  return (
    <td
      class={unitOf(row) ? `is-counted is-${value.kind}` : `is-${value.kind}`}
      style={{ "--part": value.kind === "number" && most ? (value.number / most).toFixed(3) : undefined }}
      onPointerEnter={() => store.setHover({ kind: "region", adcode: column.adcode })}
    >
      {extreme && (
        <span class="compare-extreme" title={word}>
          <span aria-hidden="true">{EXTREME_SIGNS[extreme]}</span>
          <span class="visually-hidden">{`${word} `}</span>
        </span>
      )}
      {precision && <span class="compare-about">{precision + words.gap}</span>}
      {cellText(value, atlas.value, words)}
      {/* A word joiner: the mark stays with the last character. */}
      {note && <sup class="compare-mark">{`\u2060${note.number}`}</sup>}
    </td>
  );
}
