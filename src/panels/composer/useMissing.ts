import { useEffect, useState } from "preact/hooks";
import type { DrawnSheet } from "../../sheet/document/drawnSheet.ts";
import { typefaceUses } from "../../sheet/document/typefaceUses.ts";
import { showWholeFaces } from "../../sheet/web/fonts/showWholeFaces.ts";
import { lackingIn } from "../../sheet/web/fonts/wholePieces.ts";

/**
 * The characters of a sheet that no typeface has, nor can load. What only the whole typefaces have the page is given
 * meanwhile.
 */
export function useMissing(sheet: DrawnSheet | undefined): string {
  const [missing, setMissing] = useState("");
  useEffect(() => {
    let isCurrent = true;
    const say = (text: string) => isCurrent && setMissing(text);
    const uses = typefaceUses(sheet ? [sheet.document] : []);
    showWholeFaces(uses).then(say, (fault) => {
      console.warn(fault);
      say([...new Set([...lackingIn(uses).values()].join(""))].join(""));
    });
    return () => {
      isCurrent = false;
    };
  }, [sheet?.document]);
  return missing;
}
