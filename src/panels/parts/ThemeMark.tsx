import type { Theme } from "../../atlas/edition/edition.ts";

const MARKS: Record<Theme["mark"], () => preact.JSX.Element> = {
  disc: () => <circle r="4.4" />,
  ring: () => <circle r="3.3" class="theme-mark-ring" />,
  diamond: () => <path d="M0-5 5 0 0 5-5 0Z" />,
  square: () => <path d="M-4-4H4V4H-4Z" />,
};

/** The dot of a theme on the timeline, of a shape that tells without colour. */
export function ThemeMark({ theme: { id, mark } }: { theme: Theme }) {
  return (
    <svg class={`theme-mark is-${id}`} viewBox="-5 -5 10 10" aria-hidden="true">
      {MARKS[mark]()}
    </svg>
  );
}
