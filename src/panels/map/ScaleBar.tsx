import type { Words } from "../../text/words.ts";

/** A round distance, drawn as long as it is on the map. */
export function ScaleBar({ scale, words }: { scale: { km: number; px: number } | null; words: Words }) {
  if (!scale) return null;
  return (
    <div class="scale-bar" data-over-map style={{ width: `${scale.px}px` }}>
      {words.scale(scale.km)}
    </div>
  );
}
