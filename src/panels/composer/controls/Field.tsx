import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  label: string;
  /** The control, with the id that the label is for. */
  control(id: string): ComponentChildren;
  /** What stands after it. */
  children?: ComponentChildren;
}

/** A control with its label before it. */
export function Field({ label, control, children }: Props) {
  const id = useId();
  return (
    <div class="composer-field">
      <label for={id}>{label}</label>
      {control(id)}
      {children}
    </div>
  );
}
