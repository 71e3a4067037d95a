import type { CompareColumn } from "../../atlas/comparison.ts";
import type { MiniMaps } from "../../scene/miniMaps.ts";
import { LINE_DASH } from "../../style/lineDash.ts";

interface Props {
  maps: MiniMaps;
  column: CompareColumn;
}

const LINE = 1.7;

/** An area's outline with its legs to Mianyang; nothing before it is made. The table says the same in words. */
export function MiniMap({ maps: { width, height, hub, byAdcode }, column }: Props) {
  const { adcode, region, partnerships } = column;
  const { membership } = region;
  const own = byAdcode.get(adcode);
  if (!own) return null;
  const ids = new Set(partnerships.map(({ id }) => id));
  const shown = own.legs.filter((leg) => leg.partnerships.some((id) => ids.has(id)));
  return (
    <svg class="mini-map" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <path d={hub.outline} class="mini-map-hub" />
      {own.outline && <path d={own.outline} class={`mini-map-area is-${membership}`} />}
      {shown.map(({ id, theme, path }) => (
        <path
          key={id}
          d={path}
          class={`mini-map-leg is-${theme}`}
          stroke-width={LINE}
          stroke-dasharray={LINE_DASH[theme].map((part) => part * LINE).join(" ")}
        />
      ))}
      {hub.seat && <circle cx={hub.seat[0]} cy={hub.seat[1]} r="2.2" class="mini-map-seat" />}
      {own.seat && (
        <circle
          cx={own.seat[0]}
          cy={own.seat[1]}
          r="2.2"
          class={membership === "outside" ? "mini-map-outside" : "mini-map-seat"}
        />
      )}
    </svg>
  );
}
