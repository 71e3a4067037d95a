import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { LENGTHS } from "../../../state/print/settings.ts";
import type { Words } from "../../../text/words.ts";
import { Field } from "./Field.tsx";
import { useDraft } from "./useDraft.ts";

interface Props {
  name: keyof typeof LENGTHS;
  value: number | null;
  words: Words;
  take(mm: number): void;
  /** What is wrong with the value that was taken, beside the others. */
  fault?: ComponentChildren;
}

/** A length in millimetres, with what is wrong with it beneath. */
export function NumberField({ name, value, words, take, fault }: Props) {
  const { composer } = words;
  const [least, most] = LENGTHS[name];
  const [outside, setOutside] = useState(false);
  const { text, onInput, onBlur } = useDraft(value === null ? "" : String(value), (typed) => {
    const mm = typed === "" ? Number.NaN : Math.round(Number(typed) * 100) / 100;
    const isInside = mm >= least && mm <= most;
    setOutside(!isInside);
    if (!isInside) return null;
    take(mm);
    return String(mm);
  });
  const id = useId();
  const message = outside ? composer.fault.outside(least, most) : fault;
  return (
    <div class="composer-number">
      <Field
        label={composer[name]}
        control={(control) => (
          <input
            id={control}
            type="number"
            inputMode="decimal"
            step="any"
            min={least}
            max={most}
            value={text}
            aria-invalid={Boolean(message)}
            aria-describedby={message ? `${id}-unit ${id}` : `${id}-unit`}
            onInput={({ currentTarget }) => onInput(currentTarget.value)}
            onBlur={onBlur}
          />
        )}
      >
        <span class="composer-unit" id={`${id}-unit`}>
          {composer.mm}
        </span>
      </Field>
      {message && (
        <p class="composer-fault" id={id} role="alert">
          {message}
        </p>
      )}
    </div>
  );
}
