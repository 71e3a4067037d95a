import type { Theme } from "../../atlas/edition/edition.ts";
import { digits } from "../../render/svg.ts";

/** In CSS px, as in list.css. */
const LINE = 3;

/** A short piece of a theme's line as the map draws it: colour, pattern and white casing. */
export function ThemeSwatch({ theme, width = 30 }: { theme: Theme; width?: number }) {
  const d = `M4 5h${width - 8}`;
  return (
    <svg class="theme-swatch" width={width} height="10" aria-hidden="true">
      <path class="theme-swatch-casing" d={d} />
      <path
        class={`theme-swatch-line is-${theme.id}`}
        d={d}
        stroke-dasharray={theme.dash.map((part) => digits(part * LINE)).join(" ")}
      />
    </svg>
  );
}
