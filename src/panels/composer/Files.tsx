import { press } from "virtual:press";
import { useEffect, useState } from "preact/hooks";
import { pixelSize } from "../../sheet/png/pixelSize.ts";
import { RESOLUTIONS, type Resolution } from "../../sheet/png/resolutions.ts";
import { saveSheetPng } from "../../sheet/web/saveSheetPng.ts";
import { saveSheetSvg } from "../../sheet/web/saveSheetSvg.ts";
import type { SheetSettings } from "../../state/print/settings.ts";
import { WORDS } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { Field } from "./Field.tsx";
import { faultText } from "./faultText.ts";
import { PressPdf } from "./PressPdf.tsx";
import type { Drawing } from "./useDrawing.ts";
import { useJob } from "./useJob.ts";

interface Props extends PanelProps {
  settings: SheetSettings;
  drawing: Drawing;
}

/** The sheet as a file: PDF by the browser's print or by our own writer, SVG, PNG. */
export function Files({ store, atlas, settings, drawing: { sheet, faults } }: Props) {
  const words = WORDS[store.fields.lang.value];
  const { composer } = words;
  const [dpi, setDpi] = useState<Resolution>(300);
  const { part, end, run, cancel } = useJob();
  useEffect(() => cancel, []);
  const cannot = !sheet || faults !== null || part !== null;
  const pixels = sheet && pixelSize(sheet.size, dpi);
  return (
    <section class="composer-files" aria-label={composer.files}>
      <div class="composer-buttons">
        <button type="button" class="map-button is-first" disabled={cannot} onClick={() => print()}>
          {composer.pdf}
        </button>
        <button
          type="button"
          class="map-button"
          disabled={cannot}
          aria-label={composer.svg}
          onClick={() => run(() => saveSheetSvg(atlas.value, settings))}
        >
          SVG
        </button>
        <button
          type="button"
          class="map-button"
          disabled={cannot}
          aria-label={composer.png}
          onClick={() =>
            run((onProgress, signal) => saveSheetPng(atlas.value, settings, dpi, { onProgress, signal }))
          }
        >
          PNG
        </button>
      </div>
      {press && <PressPdf {...{ press, words, atlas: atlas.value, settings, cannot, run }} />}
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
      <p class="composer-hint">{composer.pdfHint}</p>
      <p class="composer-hint">{composer.svgHint}</p>
    </section>
  );
}
