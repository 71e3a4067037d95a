import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Step {
  name: string;
  sign: string;
  keys: readonly string[];
  /** There is none further. */
  isOff?: boolean;
  /** @param isFine With Shift. */
  act(isFine: boolean): void;
}

interface Props {
  label: string;
  hint: string;
  /** Whether the hint is of keys and a mouse alone. */
  isForMouse: boolean;
  /** Buttons that stand together. */
  groups: readonly (readonly Step[])[];
  /** The steps that belong together are done. */
  end(): void;
  children?: ComponentChildren;
}

/** The four sides with their keys, in the order of a keyboard. */
export const SIDES = [
  { side: "west", sign: "←", keys: ["ArrowLeft"], x: -1, y: 0 },
  { side: "north", sign: "↑", keys: ["ArrowUp"], x: 0, y: -1 },
  { side: "south", sign: "↓", keys: ["ArrowDown"], x: 0, y: 1 },
  { side: "east", sign: "→", keys: ["ArrowRight"], x: 1, y: 0 },
] as const;

/** Small steps, by buttons or by their keys while one of them has the focus. */
export function Pad({ label, hint, isForMouse, groups, end, children }: Props) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = groups.flat().find(({ keys }) => keys.includes(event.key));
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (!step.isOff) step.act(event.shiftKey);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers lay a fieldset's `legend` out each in its own way.
    <div
      class="composer-choice"
      role="group"
      aria-labelledby={id}
      aria-describedby={`${id}-hint`}
      onKeyDown={onKeyDown}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) end();
      }}
    >
      <span id={id}>{label}</span>
      <div class="composer-steps">
        {groups.map((steps) => (
          <span key={steps[0]?.name}>
            {steps.map(({ name, sign, isOff = false, act }) => (
              <button
                key={name}
                type="button"
                class="map-button composer-step"
                aria-label={name}
                aria-disabled={isOff}
                onClick={({ shiftKey }) => !isOff && act(shiftKey)}
              >
                {sign}
              </button>
            ))}
          </span>
        ))}
      </div>
      <p class="composer-hint" id={`${id}-hint`} data-for={isForMouse ? "mouse" : "all"}>
        {hint}
      </p>
      {children}
    </div>
  );
}
