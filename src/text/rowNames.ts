import {
  type CompareRow,
  kindOf,
  type RowKind,
  rowId,
  type Unit,
  unitOf,
} from "../atlas/compare/compareRows.ts";
import { type Edition, themeOf } from "../atlas/edition/edition.ts";
import type { Lang } from "../atlas/lang.ts";

/** The name of a row of the comparison: that of its theme, else that of its kind. */
export const rowNames =
  (edition: Edition, lang: Lang, names: Record<Exclude<RowKind, "theme">, string>) =>
  (row: CompareRow): string => {
    const kind = kindOf(row);
    return kind === "theme" ? themeOf(edition, rowId(row)).name[lang] : names[kind];
  };

/** The unit of a row of the comparison, where it has one. */
export const unitNames =
  (names: Record<Unit, string>) =>
  (row: CompareRow): string | undefined => {
    const unit = unitOf(row);
    return unit && names[unit];
  };
