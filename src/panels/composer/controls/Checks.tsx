import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Check {
  key: string | number;
  label: ComponentChildren;
  isOn: boolean;
  /** It cannot be switched off; why is said beneath. */
  isHeld?: boolean;
  toggle(): void;
}

interface Props {
  label: string;
  checks: readonly Check[];
  /** Whether they stand in columns: many short names. */
  inColumns?: boolean;
  hint?: string | false;
}

/** Any of a few, all in sight. */
export function Checks({ label, checks, inColumns = false, hint }: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers lay a fieldset's `legend` out each in its own way.
    <div
      class="composer-choice"
      role="group"
      aria-labelledby={id}
      aria-describedby={hint ? `${id}-hint` : undefined}
      data-columns={inColumns}
    >
      <span id={id}>{label}</span>
      <div class="composer-options">
        {checks.map(({ key, label: text, isOn, isHeld = false, toggle }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={isOn}
              // Disabled it would lose the focus with the last that was switched off.
              aria-disabled={isHeld}
              onChange={({ currentTarget }) => {
                if (isHeld) currentTarget.checked = isOn;
                else toggle();
              }}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {hint && (
        <p class="composer-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
