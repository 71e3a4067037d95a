import { useState } from "preact/hooks";
import type { CompareColumn } from "../../../atlas/compare/comparison.ts";
import { loadChunk } from "../../../browser/loadChunk.ts";
import { saveFile } from "../../../browser/saveFile.ts";
import { compareCsv } from "../../../export/compareCsv.ts";
import { compareFileName } from "../../../export/compareFileName.ts";
import { compareGeoJson } from "../../../export/compareGeoJson.ts";
import { compareGrid } from "../../../export/compareGrid.ts";
import { toHtmlTable } from "../../../export/toHtmlTable.ts";
import { toTsv } from "../../../export/toTsv.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { copyTable } from "./copyTable.ts";

interface Props extends PanelProps {
  columns: readonly CompareColumn[];
  /** What the filter lets through, in words. */
  filterNote: string;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The comparison as a file or on the clipboard. */
export function TakeAway({ store, atlas, columns, filterNote }: Props) {
  const words = wordsOf(atlas.value.edition, store.fields.lang.value);
  const { compare } = words;
  const [message, setMessage] = useState("");
  const content = [atlas.value, columns, words, filterNote] as const;
  const save = (ending: "csv" | "xlsx" | "geojson", type: string, file: BlobPart) => {
    const name = compareFileName(atlas.value.edition, columns, ending);
    saveFile(name, type, file);
    setMessage(compare.saved(name));
  };
  const saveXlsx = async () => {
    try {
      const { compareXlsx } = await loadChunk(() => import("../../../export/compareXlsx.ts"));
      save("xlsx", XLSX, await compareXlsx(...content));
    } catch (error) {
      console.warn(error);
      setMessage(compare.exports.failed);
    }
  };
  const copy = async () => {
    const rows = compareGrid(...content);
    const copied = await copyTable(toHtmlTable(rows, compare.caption), toTsv(rows));
    setMessage(copied ? compare.copied : compare.notCopied);
  };
  return (
    <fieldset class="take-away" aria-label={compare.takeAway}>
      <button
        type="button"
        class="text-button"
        onClick={() => save("csv", "text/csv", compareCsv(...content))}
      >
        {compare.csv}
      </button>
      <button type="button" class="text-button" onClick={saveXlsx}>
        {compare.xlsx}
      </button>
      <button type="button" class="text-button" onClick={copy}>
        {compare.copy}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() =>
          save(
            "geojson",
            "application/geo+json",
            JSON.stringify(compareGeoJson(atlas.value.edition, columns, filterNote)),
          )
        }
      >
        {compare.geojson}
      </button>
      <span class="take-away-message" role="status">
        {message}
      </span>
    </fieldset>
  );
}
