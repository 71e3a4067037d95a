import { discSvg } from "../render/discSvg.ts";
import { venueDiscs } from "../render/discs.ts";
import { LOOK, SCREEN } from "../render/look.ts";
import type { SvgElement } from "../render/svg.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { Emphasis } from "../scene/emphasis.ts";
import { shownVenues } from "../scene/shownVenues.ts";
import { leader, pinned } from "./marks.ts";
import { toPlane } from "./plane.ts";
import { haloAttributes, writing } from "./writing.ts";

/** The venues and sites of what is lit: their marks, and their names for the layer over the rivers'. */
export function pictureVenues(
  drawn: Drawn,
  shown: Emphasis | undefined,
): Record<"marks" | "names", SvgElement[]> {
  const { scene, worldSize, sizes } = drawn;
  const { venue: look } = LOOK;
  const onPlane = toPlane(scene.edition, worldSize);
  const type = { size: sizes.venue, face: "sans", fill: look.colour } as const;
  const halo = haloAttributes(SCREEN.card, look.halo);
  const parts = shownVenues(drawn, shown).map(({ venue: { at, approximate }, lines, name }) => {
    const [ring, dot] = venueDiscs(look.reach.screen, SCREEN);
    const fill = approximate ? look.approximate : ring.fill;
    const place = onPlane(at);
    return {
      line: pinned(place, leader(place, name, onPlane, worldSize, look.leader)),
      mark: pinned(place, [discSvg({ ...ring, fill }), discSvg(dot)]),
      name: pinned(place, writing(lines, name.offset, type, halo)),
    };
  });
  return {
    marks: [...parts.map(({ line }) => line), ...parts.map(({ mark }) => mark)],
    names: parts.map(({ name }) => name),
  };
}
