import { useMemo } from "preact/hooks";
import type { World } from "../../geometry/mercator.ts";
import type { MapPort, Sight } from "../../map/mapPort.ts";
import type { MapStop } from "../../scene/mapStop.ts";
import { stopShape } from "../../scene/stopShape.ts";
import type { Selection } from "../../state/selection.ts";
import type { PanelProps } from "../panelProps.ts";
import { Tooltip } from "../parts/subject/Tooltip.tsx";

interface Props extends PanelProps {
  map: MapPort;
  sight: Sight;
  stop: MapStop;
  subject: NonNullable<Selection>;
  /** Of the map, in CSS px. */
  size: { width: number; height: number };
}

/**
 * The ring around what the keyboard is on, and its name. Two colours, so that one of them stands out from any
 * ground: https://www.w3.org/WAI/WCAG22/Techniques/css/C40
 */
export function FocusRing({ store, atlas, map, sight, stop, subject, size }: Props) {
  const { view, drawn } = sight;
  const shape = useMemo(() => stopShape(drawn, stop), [drawn, stop]);
  if (!shape) return null;
  const place = ([x, y]: World) => [
    Math.round((x - view.centre[0]) * view.worldSize * 10) / 10,
    Math.round((y - view.centre[1]) * view.worldSize * 10) / 10,
  ];
  const path = shape.rings.map((ring) => `M${ring.map((at) => place(at).join(" ")).join("L")}Z`).join("");
  const [x = 0, y = 0] = place(shape.at);
  return (
    <>
      <svg class="focus-ring" aria-hidden="true">
        <path class="focus-ring-outer" d={path} />
        <path class="focus-ring-inner" d={path} />
      </svg>
      {!map.tip.value && (
        <Tooltip
          store={store}
          atlas={atlas}
          isBelow={shape.comesFromAbove}
          tip={{ x: size.width / 2 + x, y: size.height / 2 + y, subject }}
        />
      )}
    </>
  );
}
