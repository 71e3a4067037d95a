import type { SheetSettings } from "../../../state/print/settings.ts";
import type { Words } from "../../../text/words.ts";
import { formatsOf } from "../../../text/words.ts";
import type { PanelProps } from "../../panelProps.ts";
import type { ChosenName } from "../map/NameFields.tsx";
import type { Drawing } from "../useDrawing.ts";
import { Handles } from "./Handles.tsx";
import { Pager } from "./Pager.tsx";
import { Ruler } from "./Ruler.tsx";

interface Props extends PanelProps, ChosenName {
  drawing: Drawing;
  settings: SheetSettings;
  words: Words;
}

/** The page at its true proportions, its edge, and its size in millimetres. */
export function Preview({ store, atlas, drawing: { sheet, faults }, settings, words, ...chosen }: Props) {
  const { composer } = words;
  const why = faults && (faults.isOurs ? composer.fault.undrawable : composer.fault.undrawn);
  if (!sheet)
    return (
      <div class="composer-preview" aria-busy={!faults}>
        {why && <p class="composer-size">{why}</p>}
      </div>
    );
  const { size, slug, svg, title, leftOut } = sheet;
  const missing = formatsOf(words.lang).list(leftOut.map((part) => words.sheet.part[part]));
  const [width, height] = [size.width - 2 * slug, size.height - 2 * slug];
  const trimmed = composer.size(width, height);
  const whole = settings.bleed > 0 && composer.withBleed(composer.size(size.width, size.height));
  const percent = (mm: number, of: number) => `${(mm / of) * 100}%`;
  return (
    <section class="composer-preview" aria-label={words.composer.preview(title)}>
      <div class="composer-desk">
        <div
          class="composer-page"
          data-stale={faults !== null}
          style={{ "--ratio": size.width / size.height, aspectRatio: `${size.width} / ${size.height}` }}
        >
          <div
            class="composer-drawing"
            role="img"
            aria-label={`${title}${words.colon}${trimmed}`}
            // writeSvg escapes every text.
            dangerouslySetInnerHTML={{ __html: svg }}
          />
          <Handles store={store} atlas={atlas} sheet={sheet} {...chosen} />
          <div
            class="composer-trim"
            style={{
              inset: `${percent(slug, size.height)} ${percent(slug, size.width)}`,
            }}
          >
            <Ruler mm={width} slug={slug} across={height} way="across" />
            <Ruler mm={height} slug={slug} across={width} way="down" />
          </div>
        </div>
      </div>
      <p class="composer-size">
        <output>{trimmed}</output>
        {whole && <span>{whole}</span>}
        <Pager store={store} atlas={atlas} pages={sheet.pages} />
        {missing && <span role="status">{words.sheet.leftOut(missing)}</span>}
        {why && <strong>{why + words.gap + composer.fault.before}</strong>}
      </p>
    </section>
  );
}
