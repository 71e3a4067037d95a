import { useMemo } from "preact/hooks";
import type { Atlas } from "../../atlas/atlas.ts";
import { writeSvg } from "../../render/writeSvg.ts";
import { checkSettings, type SettingFault } from "../../sheet/checkSettings.ts";
import { type DrawnSheet, drawnSheet } from "../../sheet/document/drawnSheet.ts";
import { SheetTooSmall } from "../../sheet/layout.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { useAfterPaint } from "../compare/useAfterPaint.ts";
import { useLast } from "./useLast.ts";

/** Why a sheet cannot be drawn: settings that do not go together, the least height that would do, in mm, or neither. */
export interface SheetFaults {
  settings: readonly SettingFault[];
  needed: number | null;
  /** Nothing that the designer could set otherwise. */
  isOurs?: true;
}

export interface Drawing {
  /** The sheet as it was last drawn; undefined before the first. */
  sheet: (DrawnSheet & { svg: string }) | undefined;
  /** What keeps the present settings from being drawn; null where nothing does. */
  faults: SheetFaults | null;
}

/** Draws a sheet in the frame after the one that shows what was set, so that a field answers at once. */
export function useDrawing(atlas: Atlas, settings: SheetSettings): Drawing {
  const painted = useAfterPaint<SheetSettings | null>(settings, null);
  const result = useMemo(() => (painted ? draw(atlas, painted) : undefined), [atlas, painted]);
  const sheet = useLast(result && "sheet" in result ? result.sheet : undefined);
  return { sheet, faults: result && "faults" in result ? result.faults : null };
}

function draw(atlas: Atlas, settings: SheetSettings) {
  const faults = checkSettings(atlas, settings);
  if (faults.length > 0) return { faults: { settings: faults, needed: null } };
  try {
    const sheet = drawnSheet(atlas, settings);
    return { sheet: { ...sheet, svg: writeSvg(sheet.document) } };
  } catch (error) {
    if (error instanceof SheetTooSmall) return { faults: { settings: [], needed: error.needed } };
    // Thrown on, it would take the whole page with it.
    reportError(error);
    return { faults: { settings: [], needed: null, isOurs: true } as const };
  }
}
