import { press } from "virtual:press";
import { loadChunk } from "../../../browser/loadChunk.ts";
import type { Resolution } from "../../../sheet/png/resolutions.ts";
import { saveSheetPng } from "../../../sheet/web/png/saveSheetPng.ts";
import { saveSheetSvg } from "../../../sheet/web/saveSheetSvg.ts";
import type { SheetSettings } from "../../../state/print/settings.ts";
import type { SheetFields } from "../../../state/print/sheetFields.ts";
import type { Words } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import { printable } from "./printable.ts";
import type { useJob } from "./useJob.ts";

interface Props extends Pick<PanelProps, "atlas"> {
  settings: SheetSettings;
  fields: SheetFields;
  dpi: Resolution;
  job: ReturnType<typeof useJob>;
  /** Whether there is no sheet to make a file of. */
  cannot: boolean;
  words: Words;
}

/** A button for each file, and one for the browser's own print. */
export function FileButtons({ atlas, settings, fields, dpi, job, cannot, words: { composer } }: Props) {
  const files = press;
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
  );
}
