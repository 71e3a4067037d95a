import type { RefObject } from "preact";
import type { World } from "../../geometry/mercator.ts";
import type { Sight } from "../../map/mapPort.ts";
import { type MapStop, regionStops, strandsOf } from "../../scene/mapStop.ts";
import { stopPlace } from "../../scene/stopShape.ts";
import { subjectKey } from "../../state/state.ts";
import type { PanelProps } from "../panelProps.ts";
import { stopName } from "./stopName.ts";
import { stopSubject } from "./stopSubject.ts";

interface Props extends PanelProps {
  sight: Sight;
  stop: MapStop | null;
  current: RefObject<HTMLButtonElement | null>;
  enter(stop: MapStop): void;
}

/**
 * One button for each region, and for each strand of the region that the keyboard is on, where they are on the map:
 * real elements, so that readers of the screen say them, magnifiers follow them, and a finger that explores finds
 * them. Only one is a tab stop. The pointer goes through them to the map.
 */
export function MapStops({ store, atlas, sight, stop, current, enter }: Props) {
  const { view, drawn } = sight;
  const { scene } = drawn;
  const state = store.state.value;
  const chosen = subjectKey(state.selection);
  const stops = regionStops(scene).flatMap(({ adcode, at }): (MapStop & { at: World })[] => [
    { adcode, leg: null, at },
    ...(stop?.leg && stop.adcode === adcode
      ? strandsOf(scene, adcode).map(({ id }) => {
          const one = { adcode, leg: id };
          return { ...one, at: stopPlace(drawn, one) ?? at };
        })
      : []),
  ]);
  return (
    <>
      {stops.map((one) => {
        const isCurrent = one.adcode === stop?.adcode && one.leg === stop.leg;
        const subject = stopSubject(one);
        const [x, y] = one.at;
        return (
          <button
            key={`${one.adcode} ${one.leg}`}
            ref={isCurrent ? current : null}
            type="button"
            class="map-stop"
            tabIndex={isCurrent ? 0 : -1}
            aria-label={stopName(atlas.value, scene, one, state)}
            aria-current={subjectKey(subject) === chosen}
            style={{
              left: `calc(50% + ${Math.round((x - view.centre[0]) * view.worldSize)}px)`,
              top: `calc(50% + ${Math.round((y - view.centre[1]) * view.worldSize)}px)`,
            }}
            onFocus={() => enter(one)}
            onClick={() => store.patch({ selection: subject })}
          />
        );
      })}
    </>
  );
}
