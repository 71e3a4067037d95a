import { useId } from "preact/hooks";

interface Props<T extends string> {
  /** Of the group of radio buttons, once on the page. */
  name: string;
  label: string;
  options: readonly (readonly [value: T, label: string])[];
  value: T;
  choose(value: T): void;
}

/** One of a few, all in sight. No `fieldset`: browsers lay its `legend` out each in its own way. */
export function Choice<T extends string>({ name, label, options, value, choose }: Props<T>) {
  const id = useId();
  return (
    <div class="composer-choice" role="radiogroup" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <div class="composer-options">
        {options.map(([option, text]) => (
          <label key={option}>
            <input
              type="radio"
              name={`composer-${name}`}
              checked={option === value}
              onChange={() => choose(option)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
