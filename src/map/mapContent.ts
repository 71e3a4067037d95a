import type { ReadonlySignal } from "@preact/signals";
import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { grow, scaleBox } from "../geometry/box.ts";
import { type View, viewFrame } from "../geometry/fitCamera.ts";
import { toWorld, type World, worldSize } from "../geometry/mercator.ts";
import { namesAtScale, strandsAtScale } from "../scene/atScale.ts";
import type { Emphasis } from "../scene/emphasis.ts";
import type { Scene } from "../scene/scene.ts";
import type { Drawn } from "../scene/subjectAt.ts";
import type { SourceName } from "../style/mapStyle.ts";
import { markSizes } from "../style/markSizes.ts";
import { room } from "./cameraControl.ts";
import {
  groundFeatures,
  nameFeatures,
  numberFeatures,
  riverNameFeatures,
  strandFeatures,
  venueFeatures,
} from "./features.ts";
import { tones } from "./tones.ts";

/** CSS px that names keep from the edge of the map. */
const EDGE = 6;
/** Strands are drawn anew when the zoom has moved by this much: they are then 4 % further apart than they should. */
const STALE_ZOOM = 0.06;

/** What the map's sources hold, for the scale that the map has. */
export interface MapContent {
  /** As it is drawn now; the pointer is held against it. */
  drawn(): Drawn;
  /** After the Scene has changed, or the context came back: everything anew. */
  fill(): void;
  /** After the map has come to rest: strands and names for its scale. */
  settle(): void;
  /** After the reader has moved the map aside: the rivers are named where they are in sight. */
  nameRivers(): void;
  /** While the map is zooming: the strands follow, the names stay beside their points. */
  follow(): void;
  emphasise(emphasis: Emphasis): void;
  /** Numbers the areas that are compared, in their order. */
  number(compare: readonly number[]): void;
}

/** Keeps the map's sources in step with the Scene and the scale. What is the same as before is not sent again. */
export function mapContent(map: MapLibre, scene: ReadonlySignal<Scene>): MapContent {
  const element = map.getContainer();
  const tone = tones(map);
  let sent = new Map<SourceName, FeatureCollection>();
  let shown: Emphasis | undefined;
  let compared: readonly number[] = [];
  let drawn = draw();

  function draw(names?: Drawn["names"]): Drawn {
    const size = worldSize(map.getZoom());
    const sizes = markSizes(element.clientWidth);
    return {
      scene: scene.peek(),
      worldSize: size,
      sizes,
      strands: strandsAtScale(scene.peek(), size, sizes),
      names: names ?? namesAtScale(scene.peek(), size, sizes, surroundings()),
    };
  }

  function view(): View {
    const { lng, lat } = map.getCenter();
    return { centre: toWorld([lng, lat]), worldSize: worldSize(map.getZoom()) };
  }
  function inSight(here: View) {
    return grow(viewFrame(here, room(element)), -EDGE / here.worldSize);
  }

  /** The part of the map that can be seen and what stands over it, in the unit square. */
  function surroundings() {
    const here = view();
    const size = here.worldSize;
    const { width, height, covers } = room(element, "[data-over-map], [data-covers-map]");
    const origin: World = [here.centre[0] - width / 2 / size, here.centre[1] - height / 2 / size];
    return {
      frame: inSight(here),
      boxes: covers.map((cover) => {
        const { left, top, right, bottom } = scaleBox(grow(cover, EDGE), 1 / size);
        const [x, y] = origin;
        return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
      }),
    };
  }

  function send(features: Partial<Record<SourceName, FeatureCollection>>) {
    for (const [name, data] of Object.entries(features) as [SourceName, FeatureCollection][]) {
      if (sent.get(name) === data) continue;
      sent.set(name, data);
      map.getSource<GeoJSONSource>(name)?.setData(data);
    }
  }

  function settle() {
    drawn = draw();
    send({
      ...strandFeatures(drawn),
      ...nameFeatures(drawn),
      ...venueFeatures(drawn, shown),
      ...numberFeatures(drawn, compared),
    });
    nameRivers();
  }

  function nameRivers() {
    send(riverNameFeatures(drawn, inSight(view())));
  }

  function emphasise(emphasis: Emphasis) {
    const venues = shown?.venues ?? [];
    const same =
      venues.length === emphasis.venues.length && venues.every((id, i) => id === emphasis.venues[i]);
    shown = emphasis;
    tone.apply(emphasis);
    if (!same) send(venueFeatures(drawn, emphasis));
  }

  return {
    drawn: () => drawn,
    fill() {
      sent = new Map();
      tone.forget();
      send(groundFeatures(scene.peek()));
      settle();
      if (shown) emphasise(shown);
    },
    settle,
    nameRivers,
    follow() {
      if (Math.abs(Math.log2(worldSize(map.getZoom()) / drawn.worldSize)) < STALE_ZOOM) return;
      drawn = draw(drawn.names);
      send(strandFeatures(drawn));
    },
    emphasise,
    number(compare) {
      compared = compare;
      send(numberFeatures(drawn, compare));
    },
  };
}
