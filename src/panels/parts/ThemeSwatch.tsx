import type { Theme } from "../../atlas/edition/edition.ts";

const LINE = 3;

/** A short piece of a theme's line as the map draws it: colour, pattern and white casing. */
export function ThemeSwatch({ theme, width = 30 }: { theme: Theme; width?: number }) {
  const ends = { x1: 4, x2: width - 4, y1: 5, y2: 5 };
  return (
    <svg class="theme-swatch" width={width} height="10" aria-hidden="true">
      <line class="theme-swatch-casing" {...ends} stroke-width={LINE + 3} />
      <line
        class={`theme-swatch-line is-${theme.id}`}
        {...ends}
        stroke-width={LINE}
        stroke-dasharray={theme.dash.map((part) => part * LINE).join(" ")}
      />
    </svg>
  );
}
