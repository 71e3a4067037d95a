export const STOPS = ["peek", "half", "full"] as const;
export type Stop = (typeof STOPS)[number];

/** Height of the handle, the title, the first sentence, the key and the way into the story, in CSS px. */
const PEEK = 212;
/** The same of the handle and the title alone. */
const LOW_PEEK = 96;

/** Below this, in CSS px, a screen is a page that is zoomed in a lot: there the list needs the room. */
const LOW = 500;

/** The three heights of the drawer on a screen of a height, in CSS px; of the map a strip is always seen. */
export function drawerHeights(screen: number): Record<Stop, number> {
  const isLow = screen < LOW;
  return {
    peek: isLow ? LOW_PEEK : PEEK,
    half: Math.round(screen * 0.5),
    full: Math.round(screen * (isLow ? 0.9 : 0.88)),
  };
}

/** A faster throw than this, in CSS px a millisecond, is the hand leaving the screen. */
const FASTEST = 2;
/** Milliseconds for which a throw goes on. */
const THROW = 60;

/**
 * Where a drawer comes to rest that was let go.
 *
 * @param speed In CSS px a millisecond, upward positive; a throw counts as the way that it would still go.
 */
export function restingStop(height: number, speed: number, screen: number): Stop {
  const heights = drawerHeights(screen);
  const aim = height + Math.min(Math.max(speed, -FASTEST), FASTEST) * THROW;
  const away = (stop: Stop) => Math.abs(heights[stop] - aim);
  return STOPS.reduce((best, stop) => (away(stop) < away(best) ? stop : best));
}

/** The stop that is some steps higher, or the last one on that side. */
export function stopBeside(stop: Stop, steps: number): Stop {
  const index = STOPS.indexOf(stop) + steps;
  return STOPS[Math.min(Math.max(index, 0), STOPS.length - 1)] ?? stop;
}

/** The next height up, and from the highest the lowest. */
export function nextStop(stop: Stop): Stop {
  return STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length] ?? stop;
}
