import type { Box } from "../geometry/box.ts";
import { zoomFor } from "../geometry/mercator.ts";
import type { GroundLayer, Renderer } from "../render/renderer.ts";
import type { SvgElement } from "../render/svg.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { Scene } from "../scene/scene.ts";
import { pictureGroundNames } from "./groundNames.ts";
import { countyLook, riverLook } from "./looks.ts";
import { pictureMarks } from "./marks.ts";
import { pictureNumbers } from "./numbers.ts";
import type { PictureLayers } from "./pictureLayers.ts";
import { pictureTones } from "./pictureTones.ts";
import { pictureRibbons } from "./ribbons.ts";
import { setAttributes } from "./toneLooks.ts";
import { pictureVenues } from "./venues.ts";

/** In CSS px: off by what cannot be seen. */
const STRAND_DETAIL = { tolerance: 0.2, decimals: 2 };

type Layer = Parameters<PictureLayers["paint"]>[0];

/** What can be drawn into a picture. */
export interface PictureContent
  extends Pick<Renderer, "ground" | "strands" | "names" | "groundNames" | "venues" | "numbers" | "tone"> {
  /** The view shows a part of the ground for the first time. */
  groundIn(frame: Box): void;
  /** All is plain: the ground is used again. */
  clear(): void;
}

/**
 * What a picture shows, wherever it is moved.
 *
 * @param put Draws a layer anew, for a world so many CSS px wide.
 */
export function pictureContent(
  picture: Element,
  ground: GroundLayer,
  put: (name: Layer, worldSize: number, parts: () => readonly SvgElement[]) => void,
): PictureContent {
  let scene: Scene | undefined;
  let drawn: Drawn | undefined;
  const tones = pictureTones(picture, () => drawn);

  function paint(name: Layer, { worldSize }: Drawn, parts: () => readonly SvgElement[]) {
    put(name, worldSize, parts);
    tones.changed();
  }
  function drawGround({ worldSize }: Drawn, hasTime: boolean) {
    if (!scene) return;
    const zoom = zoomFor(worldSize);
    if (ground.draw(scene, worldSize, hasTime)) tones.changed();
    setAttributes(picture.querySelectorAll('[data-layer="counties"]'), countyLook(zoom));
    for (const river of picture.querySelectorAll<SVGElement>("[data-rank]"))
      setAttributes([river], riverLook(Number(river.dataset.rank) as 1 | 2 | 3, "plain", zoom));
    tones.again("regions", "rivers");
  }

  return {
    ground(next) {
      scene = next;
      if (drawn) drawGround(drawn, true);
    },
    groundIn(frame) {
      if (ground.outgrows(frame) && drawn) drawGround(drawn, true);
    },
    strands(next) {
      const isZoomed = drawn?.worldSize !== next.worldSize;
      drawn = next;
      if (isZoomed) drawGround(next, false);
      paint("ribbons", next, () => pictureRibbons(next, STRAND_DETAIL));
      tones.again("strands");
    },
    names(next) {
      drawn = next;
      drawGround(next, true);
      const written = pictureMarks(next);
      paint("points", next, () => [...written.points, ...written.leaders]);
      paint("names", next, () => written.names);
      tones.again("names");
    },
    groundNames: (next, all) => paint("groundNames", next, () => pictureGroundNames(next, all)),
    venues(next, emphasis) {
      const written = pictureVenues(next, emphasis);
      paint("venues", next, () => written.marks);
      paint("venueNames", next, () => written.names);
    },
    numbers: (next, compare) => paint("numbers", next, () => pictureNumbers(next, compare)),
    tone: tones.show,
    clear: tones.clear,
  };
}
