import type { CompareColumn } from "../../../atlas/compare/comparison.ts";
import type { Partnership } from "../../../atlas/files/schema.ts";
import { passes } from "../../../atlas/queries/filter.ts";
import type { State } from "../../../state/state.ts";
import type { PanelProps } from "../../panelProps.ts";

/** What both forms of the matrix are made from. */
export interface MatrixProps extends PanelProps {
  columns: readonly CompareColumn[];
}

/** How many of the chosen areas take part in a partnership; none in one that the filter hides. */
export const takingPart = (
  partnership: Partnership,
  columns: readonly CompareColumn[],
  state: State,
): number =>
  passes(partnership, state)
    ? columns.filter(({ adcode }) => partnership.participants.includes(adcode)).length
    : 0;

/** What all sums of the matrix come to. */
export const allTogether = (columns: readonly CompareColumn[]): number =>
  columns.reduce((sum, { partnerships }) => sum + partnerships.length, 0);
