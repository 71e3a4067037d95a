import { useId } from "preact/hooks";
import { plainText } from "../../../state/plainText.ts";
import { Field } from "./Field.tsx";
import { useDraft } from "./useDraft.ts";

interface Props {
  label: string;
  value: string | null;
  /** What stands there while nothing is typed. */
  placeholder?: string | undefined;
  most: number;
  long?: boolean;
  /** What stands under it, a sentence each. */
  hints: readonly string[];
  take(text: string | null): void;
}

/** A text of the designer's own; empty is none. */
export function TextField({ label, value, placeholder, most, long, hints, take }: Props) {
  const { text, onInput, onBlur } = useDraft(value ?? "", (typed) => {
    // A line break would be printed as a space.
    const line = plainText(typed.replaceAll(/\p{Cc}+/gu, " "));
    const next = line.trim() === "" ? null : line;
    take(next);
    return next ?? "";
  });
  const hintId = useId();
  const Input = long ? "textarea" : "input";
  return (
    <>
      <Field
        label={label}
        control={(id) => (
          <Input
            id={id}
            rows={3}
            maxLength={most}
            value={text}
            placeholder={placeholder}
            aria-describedby={hintId}
            onInput={({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
              onInput(currentTarget.value)
            }
            onBlur={onBlur}
          />
        )}
      />
      <div class="composer-hint" id={hintId}>
        {hints.map((hint) => (
          <p key={hint}>{hint}</p>
        ))}
      </div>
    </>
  );
}
