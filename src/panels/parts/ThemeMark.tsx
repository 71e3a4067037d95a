import type { Theme } from "../../atlas/schema.ts";

/** The dot of a theme on the timeline: disc, ring or diamond, so that it tells without colour. */
export function ThemeMark({ theme }: { theme: Theme }) {
  return (
    <svg class={`theme-mark is-${theme}`} viewBox="-5 -5 10 10" aria-hidden="true">
      {theme === "industry" && <circle r="4.4" />}
      {theme === "livelihood" && <circle r="3.3" class="theme-mark-ring" />}
      {theme === "culture" && <path d="M0-5 5 0 0 5-5 0Z" />}
    </svg>
  );
}
