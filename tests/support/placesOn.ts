import { project } from "../../src/geometry/camera/fitCamera.ts";
import { toLonLat, toWorld, type World, worldSize } from "../../src/geometry/mercator.ts";
import { markSizes } from "../../src/render/markSizes.ts";
import { buildScene } from "../../src/scene/buildScene.ts";
import type { Drawn } from "../../src/scene/drawn.ts";
import { subjectAt } from "../../src/scene/subjectAt.ts";
import { sightPoints } from "../../src/scene/subjectPoints.ts";
import type { Selection } from "../../src/state/selection.ts";
import type { Camera } from "../../src/state/state.ts";
import { drawnAtScale } from "./drawnAtScale.ts";
import { realAtlas } from "./realAtlas.ts";

interface At {
  x: number;
  y: number;
}

/** The map on the page, in CSS px. */
interface Box extends At {
  width: number;
  height: number;
}

const scene = buildScene(realAtlas(), "zh");

/** Where things of the real atlas are on the page, for a map whose camera the address gives. */
export interface MapPlaces {
  /** The middle of a leg, in CSS px of the page. */
  leg(id: string): At;
  /** A place inside a region where no leg, mark or name is in the way. */
  region(adcode: number): At;
  seat(adcode: number): At;
  /** What of a subject must be in sight. */
  subject(selection: Selection): At[];
}

/**
 * Computes from the data, as the map does, where a test must click.
 *
 * @param camera Where the map is; it says so when it is idle.
 */
export function placesOn(box: Box, camera: Camera): MapPlaces {
  const [size, sizes] = [worldSize(camera.zoom), markSizes(box.width)];
  const view = { centre: toWorld([camera.lon, camera.lat]), worldSize: size };
  const onPage = (world: World): At => {
    const [x, y] = project(view, { ...box, covers: [] }, world);
    return { x: box.x + x, y: box.y + y };
  };
  let known: Drawn | undefined;
  /** Not for seats, which many tests ask for and nothing else. */
  const drawn = () => {
    known ??= drawnAtScale(scene, size, sizes);
    return known;
  };
  const found = <T>(value: T | undefined, what: string | number): T => {
    if (value === undefined) throw new Error(`The map has no place for ${what}.`);
    return value;
  };
  const inView = ({ x, y }: At) =>
    x > box.x + 60 && x < box.x + box.width - 60 && y > 70 && y < box.height - 70;

  return {
    leg: (id) => {
      const path = found(drawn().strands.find((strand) => strand.id === id)?.path, id);
      return onPage(found(path[48], id));
    },
    region(adcode) {
      const { area } = found(
        scene.regions.find((region) => region.adcode === adcode),
        adcode,
      );
      const rings = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
      const outline = rings.flat(2).map(toWorld);
      // Between any two points of the outline: some lie inside, away from everything else.
      const inside = outline.flatMap((a, i) => {
        const b = outline[(i + Math.floor(outline.length / 2)) % outline.length] ?? a;
        return [0.2, 0.4, 0.6, 0.8].map((t): World => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
      });
      const free = inside.find((at) => {
        const under = subjectAt(drawn(), at, 20);
        return (
          !under.onMark && under.partnerships.length === 0 && under.region === adcode && inView(onPage(at))
        );
      });
      return onPage(found(free, `${adcode} near ${toLonLat(outline[0] ?? [0, 0])}`));
    },
    seat: (adcode) => {
      const point = scene.points.find((seat) => seat.adcode === adcode);
      return onPage(found(point, adcode).at);
    },
    subject: (selection) => sightPoints(scene, selection).map(onPage),
  };
}
