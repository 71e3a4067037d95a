import type { Words } from "../../text/words.ts";

/** A round distance, drawn as long as it is on the map, which does not grow with the panels on a very wide window. */
export function ScaleBar({ scale, words }: { scale: { km: number; px: number } | null; words: Words }) {
  if (!scale) return null;
  return (
    <div class="scale-bar" data-over-map style={{ width: `calc(${scale.px}px / var(--grown, 1))` }}>
      {words.scale(scale.km)}
    </div>
  );
}
