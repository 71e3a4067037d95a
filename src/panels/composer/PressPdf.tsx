import type { press } from "virtual:press";
import { useState } from "preact/hooks";
import type { Atlas } from "../../atlas/atlas.ts";
import { loadChunk } from "../../browser/loadChunk.ts";
import { CONDITIONS, type Condition } from "../../sheet/pdf/printingConditions.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import type { Words } from "../../text/words.ts";
import { Field } from "./Field.tsx";
import type { useJob } from "./useJob.ts";

interface Props {
  press: NonNullable<typeof press>;
  words: Words;
  atlas: Atlas;
  settings: SheetSettings;
  cannot: boolean;
  run: ReturnType<typeof useJob>["run"];
}

/** The sheet as a PDF file, for a screen or for a press. */
export function PressPdf({ press, words: { composer }, atlas, settings, cannot, run }: Props) {
  const [condition, setCondition] = useState<Condition>("newsprint");
  const save = (onProgress: (part: number) => void, signal: AbortSignal) =>
    loadChunk(press).then(({ saveSheetPdf }) =>
      saveSheetPdf(atlas, settings, condition, { onProgress, signal }),
    );
  return (
    <Field
      label={composer.condition.name}
      control={(id) => (
        <select
          id={id}
          value={condition}
          onChange={({ currentTarget }) =>
            setCondition(CONDITIONS.find((known) => known === currentTarget.value) ?? condition)
          }
        >
          {CONDITIONS.map((known) => (
            <option key={known} value={known}>
              {composer.condition[known]}
            </option>
          ))}
        </select>
      )}
    >
      <button type="button" class="map-button" disabled={cannot} onClick={() => run(save)}>
        {composer.savePdf}
      </button>
    </Field>
  );
}
