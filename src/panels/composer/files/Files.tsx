import { press } from "virtual:press";
import { useEffect, useState } from "preact/hooks";
import type { Preflight } from "../../../sheet/pdf/press/preflight.ts";
import { pixelSize } from "../../../sheet/png/pixelSize.ts";
import type { Resolution } from "../../../sheet/png/resolutions.ts";
import type { SheetSettings } from "../../../state/print/settings.ts";
import { wordsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import type { Drawing } from "../useDrawing.ts";
import { FileButtons } from "./FileButtons.tsx";
import { FileProgress } from "./FileProgress.tsx";
import { Findings } from "./Findings.tsx";
import { ResolutionField } from "./ResolutionField.tsx";
import { useJob } from "./useJob.ts";

interface Props extends PanelProps {
  settings: SheetSettings;
  drawing: Drawing;
  inks: Preflight | undefined;
}

/** The sheet as a file: PDF by our own writer or by the browser's print, SVG, PNG. */
export function Files({ store, atlas, settings, drawing: { sheet, faults }, inks }: Props) {
  const [lang, fields] = [store.fields.lang.value, store.fields.sheet.value];
  const words = wordsOf(atlas.value.edition, lang);
  const { composer } = words;
  const [dpi, setDpi] = useState<Resolution>(300);
  const job = useJob();
  useEffect(() => job.cancel, []);
  if (!fields) return null;
  return (
    <section class="composer-files" aria-label={composer.files}>
      <Findings inks={inks} words={words} />
      <FileButtons
        atlas={atlas}
        settings={settings}
        fields={fields}
        dpi={dpi}
        job={job}
        cannot={!sheet || faults !== null || job.part !== null}
        words={words}
      />
      <ResolutionField
        dpi={dpi}
        set={setDpi}
        pixels={sheet ? pixelSize(sheet.size, dpi) : undefined}
        words={words}
      />
      <FileProgress job={job} words={words} />
      {!press && <p class="composer-hint">{composer.pdfElsewhere(SITE_ADDRESS)}</p>}
      <p class="composer-hint">{composer.pdfHint}</p>
      <p class="composer-hint">{composer.svgHint}</p>
    </section>
  );
}
