import { press } from "virtual:press";
import { useEffect, useState } from "preact/hooks";
import { loadChunk } from "../../browser/loadChunk.ts";
import type { Preflight } from "../../sheet/pdf/preflight.ts";
import { pixelSize } from "../../sheet/png/pixelSize.ts";
import type { Resolution } from "../../sheet/png/resolutions.ts";
import { saveSheetPng } from "../../sheet/web/saveSheetPng.ts";
import { saveSheetSvg } from "../../sheet/web/saveSheetSvg.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { FileProgress } from "./FileProgress.tsx";
import { Findings } from "./Findings.tsx";
import { printable } from "./printable.ts";
import { ResolutionField } from "./ResolutionField.tsx";
import type { Drawing } from "./useDrawing.ts";
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
  const files = press;
  const cannot = !sheet || faults !== null || job.part !== null;
  const outlines = fields.type === "outlines" ? files : null;
  const save = (name: string, text: string, work: Parameters<typeof job.run>[0], isFirst = false) => (
    <button
      type="button"
      class={`map-button${isFirst ? " is-first" : ""}`}
      disabled={cannot}
      aria-label={name}
      onClick={() => job.run(work)}
    >
      {text}
    </button>
  );
  return (
    <section class="composer-files" aria-label={composer.files}>
      <Findings inks={inks} words={words} />
      <div class="composer-buttons">
        {files &&
          save(
            composer.savePdf,
            "PDF",
            (onProgress, signal) =>
              loadChunk(files).then(({ saveSheetPdf }) =>
                saveSheetPdf(atlas.value, settings, fields, { onProgress, signal }),
              ),
            true,
          )}
        {save(
          composer.print,
          composer.print,
          async (_, signal) => {
            await printable(signal);
            print();
            return undefined;
          },
          !files,
        )}
        {save(composer.svg, "SVG", (onProgress, signal) =>
          outlines
            ? loadChunk(outlines).then(({ saveSheetOutlines }) =>
                saveSheetOutlines(atlas.value, settings, { onProgress, signal }),
              )
            : saveSheetSvg(atlas.value, settings),
        )}
        {save(composer.png, "PNG", (onProgress, signal) =>
          saveSheetPng(atlas.value, settings, dpi, { onProgress, signal }),
        )}
      </div>
      <ResolutionField
        dpi={dpi}
        set={setDpi}
        pixels={sheet ? pixelSize(sheet.size, dpi) : undefined}
        words={words}
      />
      <FileProgress job={job} words={words} />
      {!files && <p class="composer-hint">{composer.pdfElsewhere(SITE_ADDRESS)}</p>}
      <p class="composer-hint">{composer.pdfHint}</p>
      <p class="composer-hint">{composer.svgHint}</p>
    </section>
  );
}
