import type { CompareColumn } from "../../../atlas/compare/comparison.ts";
import { type Edition, themeOf } from "../../../atlas/edition/edition.ts";
import type { MiniMaps } from "../../../scene/miniMaps.ts";

interface Props {
  edition: Edition;
  maps: MiniMaps;
  column: CompareColumn;
}

const LINE = 1.7;

/** An area's outline with its legs to the hub; nothing before it is made. The table says the same in words. */
export function MiniMap({ edition, maps: { width, height, hub, byAdcode }, column }: Props) {
  const { adcode, region, partnerships } = column;
  const { membership, role } = region;
  const own = byAdcode.get(adcode);
  if (!own) return null;
  const ids = new Set(partnerships.map(({ id }) => id));
  const shown = own.legs.filter((leg) => leg.partnerships.some((id) => ids.has(id)));
  return (
    <svg class="mini-map" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {hub && <path d={hub.outline} class="mini-map-hub" />}
      {own.outline && <path d={own.outline} class={`mini-map-area is-${membership}`} />}
      {shown.map(({ id, theme, path }) => (
        <path
          key={id}
          d={path}
          class={`mini-map-leg is-${theme}`}
          stroke-width={LINE}
          stroke-dasharray={themeOf(edition, theme)
            .dash.map((part) => part * LINE)
            .join(" ")}
        />
      ))}
      {hub?.seat && <circle cx={hub.seat[0]} cy={hub.seat[1]} r="2.2" class="mini-map-seat" />}
      {own.seat && (
        <circle
          cx={own.seat[0]}
          cy={own.seat[1]}
          r="2.2"
          class={role === "position" ? "mini-map-position" : "mini-map-seat"}
        />
      )}
    </svg>
  );
}
