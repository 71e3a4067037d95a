import type { Atlas } from "../../atlas/atlas.ts";
import { type Box, boxAround, grow, holds } from "../../geometry/box.ts";
import type { Lang } from "../../state/state.ts";
import { digits, element, group } from "../page/svg.ts";
import type { Drawing } from "./drawing.ts";
import { groundLayers } from "./groundLayers.ts";
import { seatMark, venueMark } from "./marks.ts";
import { nameLayers } from "./nameLayers.ts";
import { type NamesOnMap, placeSheetNames } from "./placeSheetNames.ts";
import { regionLayers } from "./regionLayers.ts";
import { riverName } from "./riverName.ts";
import { type NumberedName, sheetNames } from "./sheetNames.ts";
import { strandLayer } from "./strandLayer.ts";

/** What a map of the sheet needs to know of the rest of the sheet. */
export interface MapRequest {
  /** Names its clip path. */
  id: string;
  langs: readonly Lang[];
  /** Adcodes that another map of the sheet names; null on that other map. */
  skip: ReadonlySet<number> | null;
  /** Boxes on the page where something lies over the map, in mm. */
  covers: readonly Box[];
  /** The first number that no name of the sheet has yet. */
  numbersFrom: number;
  /** Drawn over the ground and under the names. */
  over?: string;
}

export interface DrawnMap {
  svg: string;
  /** Names that are only numbers on it. */
  numbered: readonly NumberedName[];
}

/** Names in all languages where every one of them finds room; else the second language is left out. */
function placedNames(atlas: Atlas, drawing: Drawing, { langs, skip, covers }: MapRequest): NamesOnMap {
  const named = placeSheetNames(drawing, sheetNames(atlas, drawing, langs, skip), covers);
  if (langs.length === 1 || named.numbered.length === 0) return named;
  return placeSheetNames(drawing, sheetNames(atlas, drawing, langs.slice(0, 1), skip), covers);
}

function marksOf(atlas: Atlas, { sheet, frame, palette, sizes }: Drawing): string[] {
  const seats = sheet.scene.points
    .filter(({ membership, adcode }) => membership !== "outside" || sheet.lit.has(adcode))
    .map(({ at, membership }) => ({ at: frame.toPage(at), membership }))
    .filter(({ at }) => holds(frame.box, at))
    .map(({ at, membership }) => seatMark(at, membership, palette, sizes));
  const venues = [...atlas.venues.values()]
    .filter(({ place }) => sheet.venues.includes(place.id))
    .map(({ at }) => frame.place(at))
    .filter((at) => holds(frame.box, at))
    .map((at) => venueMark(at, palette, sizes));
  return [...seats, ...venues];
}

/** One map in its frame, from the terrain up to the names. */
export function drawMap(atlas: Atlas, drawing: Drawing, request: MapRequest): DrawnMap {
  const { sheet, frame, palette, sizes } = drawing;
  const names = placedNames(atlas, drawing, request);
  const marks = sheet.scene.points.map(({ at, membership }) => {
    const across = sizes.point[membership] * 2.5;
    return boxAround(frame.toPage(at), across, across);
  });
  const taken = [...names.placed.map(({ box }) => box), ...marks, ...request.covers];
  const river = sheet.scene.rivers.find(({ rank }) => rank === 1)?.name ?? "";
  const holes = [frame.box, ...names.placed.map(({ box }) => box)].map(outline).join("");
  const { relief, neighbours, counties, rivers } = groundLayers(drawing);
  let next = request.numbersFrom;
  const numbered = names.numbered.map((name): NumberedName => ({ ...name, number: name.number ?? next++ }));
  const written = nameLayers(drawing, names, numbered);
  const regions = regionLayers(drawing, request.id);
  const [inFrame, besideNames] = [`clip-${request.id}`, `lines-${request.id}`];
  const clip = { "clip-path": `url(#${inFrame})` };
  const svg = group(`map-${request.id}`, [
    element("defs", {}, [
      ...regions.shapes,
      element("clipPath", { id: inFrame }, element("path", { d: outline(frame.box) })),
      element("clipPath", { id: besideNames }, element("path", { d: holes, "clip-rule": "evenodd" })),
    ]),
    group("ground", [relief, regions.fills], clip),
    group(
      "lines",
      [neighbours, regions.hatches, counties, regions.borders, rivers],
      // Lines stop at a name, as an engraver would have it.
      { "clip-path": `url(#${besideNames})` },
    ),
    group("ribbons", [strandLayer(drawing)], clip),
    element("path", {
      d: outline(grow(frame.box, -sizes.thin / 2)),
      fill: "none",
      stroke: palette.border,
      "stroke-width": sizes.thin,
    }),
    request.over ?? "",
    group("river-name", [riverName(drawing, river, taken)]),
    written.leaders,
    group("marks", marksOf(atlas, drawing)),
    ...written.names,
  ]);
  return { svg, numbered };
}

const outline = ({ left, top, right, bottom }: Box) =>
  `M${digits(left)} ${digits(top)}H${digits(right)}V${digits(bottom)}H${digits(left)}z`;
