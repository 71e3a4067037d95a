import type { ReadonlySignal } from "@preact/signals";
import { stepOf } from "../../atlas/edition/edition.ts";
import { type Box, boxOf } from "../../geometry/box.ts";
import type { MapPort, Sight } from "../../map/mapPort.ts";
import { beyondEdges, type Side } from "../../scene/beyondEdges.ts";
import type { Scene } from "../../scene/scene.ts";
import { edgePoints } from "../../scene/subjectPoints.ts";
import { wordsOf } from "../../text/words.ts";
import type { PanelProps } from "../panelProps.ts";
import { countOf } from "../parts/subject/countOf.ts";
import { opens } from "../parts/subject/opens.ts";
import { regionName } from "../parts/subject/regionName.ts";
import "./edgeChips.css";

interface Props extends PanelProps {
  scene: ReadonlySignal<Scene>;
  map: MapPort;
}

const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];

/** Where what must be in sight is on the map, for CSS, which cannot know it of a panel as high as its words. */
const placeOf = ({ left, top, right, bottom }: Box, { view: { centre, worldSize } }: Sight) => ({
  "--span": `${(right - left) * worldSize}px`,
  "--centre": `calc(50cqw + ${((left + right) / 2 - centre[0]) * worldSize}px)`,
  "--middle": `calc(50cqh + ${((top + bottom) / 2 - centre[1]) * worldSize}px)`,
});

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * What lies outside of a small map, at the edge where the ribbons to it leave, until the reader moves the map or opens
 * something other than the hub's card or the whole. The list, the table and the keys of the map lead there as well: only
 * the eye needs these.
 */
export function EdgeChips({ store, atlas, scene, map }: Props) {
  const { camera, selection, step, compare, lang, embed } = store.fields;
  const told = stepOf(atlas.value.edition, step.value);
  const shown = edgePoints(scene.value, selection.value, told);
  if (!shown || map.isMoving.value || camera.value || compare.value) return null;
  const words = wordsOf(atlas.value.edition, lang.value);
  const beyond = beyondEdges(scene.value, shown);
  const box = boxOf(shown);
  const isOpen = selection.value !== null || told !== undefined;
  const isSeen = isOpen && (embed.value || !selection.value);
  if (isSeen && !map.sight.value) return null;
  const place = isSeen && map.sight.value && placeOf(box, map.sight.value);
  const aspect = { "--aspect": (box.right - box.left) / (box.bottom - box.top) };
  return (
    <div
      class={isOpen ? "edge-chips is-over-panel" : "edge-chips"}
      aria-hidden="true"
      style={place || (isOpen ? aspect : undefined)}
    >
      {SIDES.map((side) => {
        const chips = beyond.filter((one) => one.side === side);
        if (chips.length === 0) return null;
        const exit = [0, 1].map((axis) => mean(chips.map(({ exit }) => exit[axis] ?? 0)));
        return (
          <div key={side} class={`edge-side is-${side}`} style={{ "--x": exit[0], "--y": exit[1] }}>
            {chips.map(({ adcode, at }) => {
              const count = countOf(atlas.value, adcode);
              return (
                <a
                  key={adcode}
                  {...opens(store, { kind: "region", adcode })}
                  class="edge-chip"
                  href={store.href({ selection: { kind: "region", adcode } })}
                  title={count === undefined ? undefined : words.partnershipCount(count)}
                  tabIndex={-1}
                  style={{ "--x": at[0], "--y": at[1] }}
                >
                  <span class="edge-name" data-over-map>
                    {/* Drawn: the first screen needs no typeface for it. */}
                    <svg class="edge-arrow" viewBox="0 0 10 10" aria-hidden="true">
                      <path d="M9 5H1M4.5 1.5 1 5 4.5 8.5" />
                    </svg>
                    {regionName(atlas.value, adcode, lang.value)}{" "}
                    {count !== undefined && (
                      <span class="edge-count">{words.partnershipCountShort(count)}</span>
                    )}
                  </span>
                </a>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
