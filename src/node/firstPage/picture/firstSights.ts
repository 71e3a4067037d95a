import { type Box, grow, isWithin } from "../../../geometry/box.ts";
import { type Room, type View, viewFrame } from "../../../geometry/camera/fitCamera.ts";
import { firstView, framedViews, type Opening } from "../../../render/firstDrawn.ts";
import type { Scene } from "../../../scene/scene.ts";
import { isUpright } from "../../../style/isUpright.ts";
import { VIEWPORTS, type Viewport } from "../../../style/viewports.ts";

/** Height by width of the highest maps: of phones and of other screens; width by height of the widest. */
const HIGHEST = { phone: 2.3, other: 2 };
const WIDEST = 2.4;
/** Above a card names are placed for the narrowest windows of a kind: usual ones are so much wider than the one it is drawn for. */
const WIDER = 1.15;
/** A step of few words leaves more of a phone's map than one of many, for which it is drawn: the map stands so much lower. */
const HIGHER = 1.2;

/** The map of a viewport in its usual window, in the highest and in the widest. */
function roomsOf({ room }: Viewport): Room[] {
  const { width, height } = room;
  const high = (shape: keyof typeof HIGHEST) => ({ ...room, height: width * HIGHEST[shape] });
  if (isUpright(room)) return [room, high("phone")];
  return [room, high("other"), { ...room, width: height * WIDEST }];
}

/** What a map shows, and what lies under its panels, which may be moved. */
const whole = (view: View, room: Room): Box => viewFrame(view, { ...room, covers: [] });

/** Rounding, and the ends of lines: in parts of the unit square. */
const MARGIN = 2e-4;

/**
 * What a page shows at first in windows of any usual shape, and a little more, in the unit square: a box for each shape that
 * shows what no other does. Where one shows more, the scripts draw that; see picture/groundLayer.ts.
 */
export function firstSights(scene: Scene, opening: Opening): readonly Box[] {
  const seen = VIEWPORTS.flatMap((viewport) => [
    ...roomsOf(viewport).map((room) => whole(firstView(scene, { ...viewport, room }), room)),
    ...framedViews(viewport, opening).map(({ view, room }) => {
      const width = Math.max(room.width, viewport.room.width * WIDER);
      const height = room.height * (opening.by === "told" && isUpright(room) ? HIGHER : 1);
      return whole(view, { ...room, width, height });
    }),
  ]);
  const boxes = seen.map((box) => grow(box, MARGIN));
  return boxes.filter((box, i) =>
    boxes.every((other, j) => i === j || !isWithin(box, other) || (i < j && isWithin(other, box))),
  );
}
