import { press } from "virtual:press";
import { useEffect, useState } from "preact/hooks";
import { loadChunk } from "../../browser/loadChunk.ts";
import type { Preflight } from "../../sheet/pdf/preflight.ts";
import { pixelSize } from "../../sheet/png/pixelSize.ts";
import { RESOLUTIONS, type Resolution } from "../../sheet/png/resolutions.ts";
import { saveSheetPng } from "../../sheet/web/saveSheetPng.ts";
import { saveSheetSvg } from "../../sheet/web/saveSheetSvg.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { Field } from "./Field.tsx";
import { Findings } from "./Findings.tsx";
import { faultText } from "./faultText.ts";
import { printable } from "./printable.ts";
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
  const { part, end, run, cancel } = useJob();
  useEffect(() => cancel, []);
  if (!fields) return null;
  const files = press;
  const cannot = !sheet || faults !== null || part !== null;
  const pixels = sheet && pixelSize(sheet.size, dpi);
  const outlines = fields.type === "outlines" ? files : null;
  const save = (name: string, text: string, work: Parameters<typeof run>[0], isFirst = false) => (
    <button
      type="button"
      class={`map-button${isFirst ? " is-first" : ""}`}
      disabled={cannot}
      aria-label={name}
      onClick={() => run(work)}
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
      <Field
        label={composer.dpi}
        control={(id) => (
          <select
            id={id}
            value={dpi}
            onChange={({ currentTarget }) =>
              setDpi(RESOLUTIONS.find((known) => String(known) === currentTarget.value) ?? dpi)
            }
          >
            {RESOLUTIONS.map((resolution) => (
              <option key={resolution} value={resolution}>
                {`${resolution} dpi`}
              </option>
            ))}
          </select>
        )}
      >
        <output>{pixels && composer.pixels(pixels.width, pixels.height)}</output>
      </Field>
      {part !== null && (
        <p class="composer-progress">
          <progress value={part} aria-label={composer.drawing(Math.round(part * 100))} />
          <span>{composer.drawing(Math.round(part * 100))}</span>
          <button type="button" class="text-button" onClick={cancel}>
            {composer.cancel}
          </button>
        </p>
      )}
      <p class="composer-end" role="status" data-fault={typeof end === "object" && "fault" in end}>
        {end === "cancelled" && composer.cancelled}
        {typeof end === "object" && ("name" in end ? composer.saved(end.name) : faultText(end.fault, words))}
      </p>
      {!files && <p class="composer-hint">{composer.pdfElsewhere(SITE_ADDRESS)}</p>}
      <p class="composer-hint">{composer.pdfHint}</p>
      <p class="composer-hint">{composer.svgHint}</p>
    </section>
  );
}
