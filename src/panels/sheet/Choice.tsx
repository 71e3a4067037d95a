interface Props<T extends string> {
  /** Of the group of radio buttons, once on the page. */
  name: string;
  legend: string;
  options: readonly (readonly [value: T, label: string])[];
  value: T;
  choose(value: T): void;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ name, legend, options, value, choose }: Props<T>) {
  return (
    <fieldset class="composer-choice">
      <legend>{legend}</legend>
      <div class="composer-options">
        {options.map(([option, label]) => (
          <label key={option}>
            <input
              type="radio"
              name={`composer-${name}`}
              checked={option === value}
              onChange={() => choose(option)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
