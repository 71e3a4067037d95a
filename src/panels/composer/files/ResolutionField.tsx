import type { pixelSize } from "../../../sheet/png/pixelSize.ts";
import { RESOLUTIONS, type Resolution } from "../../../sheet/png/resolutions.ts";
import type { Words } from "../../../text/words.ts";
import { Field } from "../controls/Field.tsx";

/** Dots per inch of a PNG, and how many pixels that makes of the sheet. */
export function ResolutionField({
  dpi,
  set,
  pixels,
  words: { composer },
}: {
  dpi: Resolution;
  set(dpi: Resolution): void;
  pixels: ReturnType<typeof pixelSize> | undefined;
  words: Words;
}) {
  return (
    <Field
      label={composer.dpi}
      control={(id) => (
        <select
          id={id}
          value={dpi}
          onChange={({ currentTarget }) =>
            set(RESOLUTIONS.find((known) => String(known) === currentTarget.value) ?? dpi)
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
  );
}
