import type { CompareValue } from "../../atlas/compareValue.ts";
import type { Extreme } from "../../atlas/extremesOf.ts";
import type { CellNote } from "./cellNotes.ts";

interface Props {
  value: CompareValue;
  text: string;
  /** 约, 至少, or nothing; with the gap that follows. */
  precision: string;
  /** Part of the row's largest number, 0 to 1; undefined where there is no number. */
  bar: number | undefined;
  extreme: Extreme;
  /** The word for it: the farthest, the latest. */
  extremeWord: string;
  note: CellNote | undefined;
  light(): void;
}

const SIGN = { largest: "▲", smallest: "▼" };

/** One value: its bar, whether it is the largest or the smallest of its row, and the number of its note. */
export function CompareCell({ value, text, precision, bar, extreme, extremeWord, note, light }: Props) {
  return (
    <td class={`compare-cell is-${value.kind}`} style={{ "--part": bar }} onPointerEnter={light}>
      {extreme && (
        <span class="compare-extreme" title={extremeWord}>
          <span aria-hidden="true">{SIGN[extreme]}</span>
          <span class="visually-hidden">{`${extremeWord} `}</span>
        </span>
      )}
      {precision && <span class="compare-about">{precision}</span>}
      {text}
      {/* A word joiner: the mark stays with the last character. */}
      {note && <sup class="compare-mark">{`\u2060${note.number}`}</sup>}
    </td>
  );
}
