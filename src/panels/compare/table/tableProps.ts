import type { CompareColumn } from "../../../atlas/compare/comparison.ts";
import type { MiniMaps } from "../../../scene/miniMaps.ts";
import type { PanelProps } from "../../panelProps.ts";
import type { CellNote } from "./cellNotes.ts";

/** What both forms of the table of measures are made from. */
export interface TableProps extends PanelProps {
  columns: readonly CompareColumn[];
  notes: readonly CellNote[];
  /** Null while they are folded. */
  maps: MiniMaps | null;
}
