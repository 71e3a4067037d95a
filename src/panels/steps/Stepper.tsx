import type { Words } from "../../text/words.ts";

interface Props {
  words: Words;
  step: number;
  steps: number;
  go(step: number): void;
}

/** Leads through the steps of the story, one at a press. */
export function Stepper({ words: { story }, step, steps, go }: Props) {
  const ways = [
    { to: step - 1, name: story.previous, path: "M10 3 5 8l5 5" },
    { to: step + 1, name: story.next, path: "m6 3 5 5-5 5" },
  ];
  const [previous, next] = ways.map(({ to, name, path }) => (
    // Not `disabled` at the ends: the focus would be lost.
    <button
      key={name}
      type="button"
      class="map-button stepper-button"
      aria-label={name}
      aria-disabled={to < 1 || to > steps}
      onClick={() => go(to)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  ));
  return (
    <div class="stepper">
      {previous}
      <span class="stepper-place" aria-hidden="true">
        {story.shortPlace(step, steps)}
      </span>
      {next}
    </div>
  );
}
