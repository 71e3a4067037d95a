import { type Box, touches } from "../box.ts";
import { isInside } from "../isInside.ts";
import type { NamedArea, Point } from "./nameToPlace.ts";

/** Places across and down in a name at which it is asked what lies under it. */
const SAMPLES = { across: 12, down: 3 };

/** Whether a name lies more on areas that have other names than on that of its own point. */
export function onForeign(box: Box, areas: readonly NamedArea[]): boolean {
  const { across, down } = SAMPLES;
  const near = areas.filter(({ bounds }) => touches(bounds, box));
  if (near.every(({ isOwn }) => isOwn)) return false;
  let foreign = 0;
  // No further than until the rest cannot change it.
  for (let rest = across * down - 1; rest >= 0 && Math.abs(foreign) <= rest + 1; rest--) {
    const at: Point = [
      box.left + ((box.right - box.left) * ((rest % across) + 0.5)) / across,
      box.top + ((box.bottom - box.top) * (Math.floor(rest / across) + 0.5)) / down,
    ];
    const under = near.find(({ rings }) => isInside(at, rings));
    if (under) foreign += under.isOwn ? -1 : 1;
  }
  return foreign > 0;
}
