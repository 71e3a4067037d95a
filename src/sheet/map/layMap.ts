import type { Atlas } from "../../atlas/atlas.ts";
import type { Lang } from "../../atlas/lang.ts";
import { type Box, boxAround, grow, holds } from "../../geometry/box.ts";
import { boxesAlong } from "../../geometry/names/turnedName.ts";
import { element, group, type SvgElement } from "../../render/svg.ts";
import type { Nudge } from "../../state/print/nudge.ts";
import type { Drawing } from "./drawing.ts";
import { groundLayers } from "./layers/groundLayers.ts";
import { besideHoles, boxHole, outline, turnedHole } from "./layers/lineHoles.ts";
import { seatMark, venueMark } from "./layers/marks.ts";
import { asidesIn, regionLayers } from "./layers/regionLayers.ts";
import { strandLayer } from "./layers/strandLayer.ts";
import { boxOfName, type GroundName, nudgedName, outlinesOf, writtenName } from "./names/groundName.ts";
import { provinceNames, riverNames } from "./names/groundNames.ts";
import { nameFrame } from "./names/nameFrame.ts";
import { nameLayers } from "./names/nameLayers.ts";
import { nudgeNames } from "./names/nudgeNames.ts";
import { type NamesOnMap, placeSheetNames } from "./names/placeSheetNames.ts";
import { type NumberedName, type SheetName, sheetNames } from "./names/sheetNames.ts";

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
  nudges: readonly Nudge[];
  /** Drawn over the ground and under the names. */
  over?: readonly SvgElement[];
  /** Boxes of what is read there: lines stop at them, as at names. */
  read?: readonly Box[];
}

/** A name of a map where it stands on the page, in mm. */
export interface NameOnPage {
  /** An adcode, or the id of a venue, a river or a province. */
  id: string;
  /** In full, also where the map has its number. */
  text: string;
  box: Box;
}

const boxesOf = ({ placed }: NamesOnMap): NameOnPage[] =>
  placed.map(({ name: { id, lines }, box }) => ({ id, text: lines.map((line) => line.text).join(" "), box }));

const onPage = (ground: GroundName): NameOnPage => ({
  id: ground.id,
  text: ground.name,
  box: boxOfName(ground),
});

export interface DrawnMap {
  drawn: readonly SvgElement[];
  /** Where its names are, in the order of drawing. */
  names: readonly NameOnPage[];
}

/** A map whose names have their places: what the rest of the sheet goes by, before anything is drawn. */
export interface LaidMap {
  /** Names that are only numbers on it. */
  numbered: readonly NumberedName[];
  /** Adcodes that it names, by number or in full. */
  named: readonly number[];
  /** Whether there was no room for the names' second language. */
  isInOne: boolean;
  /**
   * Adcodes that it tints although the sheet is about others.
   *
   * @param elsewhere Adcodes that another map of the sheet names.
   */
  asides(elsewhere: Iterable<number>): readonly number[];
  /** @param elsewhere As of `asides`. */
  draw(elsewhere: Iterable<number>): DrawnMap;
}

/**
 * Names in all languages where every one of them finds room. Else first the neighbours are left out that crowd a map of
 * something else, then the second language.
 */
function placedNames(
  atlas: Atlas,
  drawing: Drawing,
  { langs, skip, covers }: MapRequest,
): NamesOnMap & { isInOne: boolean } {
  const { lit, scene } = drawing.sheet;
  const linked = new Set([...lit, ...scene.ribbons.map(({ adcode }) => adcode)]);
  const isAside = ({ id }: SheetName) => !linked.has(Number(id)) && !Number.isNaN(Number(id));
  const named = placeSheetNames(drawing, sheetNames(atlas, drawing, langs, skip), covers, isAside);
  if (langs.length === 1 || named.numbered.length === 0) return { ...named, isInOne: false };
  const [lang] = langs;
  const inOne = sheetNames(atlas, drawing, lang ? [lang] : [], skip);
  return { ...placeSheetNames(drawing, inOne, covers, isAside), isInOne: true };
}

/** The marks of what is named, but for names that stand inside their areas. */
function marksOf(
  atlas: Atlas,
  drawing: Drawing,
  { placed }: NamesOnMap,
  named: ReadonlySet<number>,
): SvgElement[] {
  const { sheet, frame, palette, sizes } = drawing;
  const inner = nameFrame(drawing);
  const inside = new Set(placed.filter(({ name }) => name.radius === 0).map(({ name }) => name.id));
  const seats = sheet.scene.points
    .filter(({ adcode }) => named.has(adcode) && !inside.has(String(adcode)))
    .map(({ at, role }) => ({ at: frame.toPage(at), role }))
    .filter(({ at }) => holds(inner, at))
    .map(({ at, role }) => seatMark(at, role, palette, sizes));
  const venues = [...atlas.venues.values()]
    .filter(({ place }) => sheet.venues.includes(place.id))
    .map(({ at }) => frame.place(at))
    .filter((at) => holds(inner, at))
    .flatMap((at) => venueMark(at, palette, sizes));
  return [...seats, ...venues];
}

/** Places the names of a map in its frame. Ground and lines, which are most of the work, are drawn when they are wanted. */
export function layMap(atlas: Atlas, drawing: Drawing, request: MapRequest): LaidMap {
  const names = nudgeNames(placedNames(atlas, drawing, request), request.nudges);
  let next = request.numbersFrom;
  const numbered = names.numbered.map((name): NumberedName => ({ ...name, number: name.number ?? next++ }));
  const named = names.placed.map(({ name }) => Number(name.id));
  return {
    numbered,
    named,
    isInOne: names.isInOne,
    asides: (elsewhere) => asidesIn(drawing, new Set([...elsewhere, ...named])),
    draw: (elsewhere) =>
      drawMap(atlas, drawing, request, { names, numbered, named: new Set([...elsewhere, ...named]) }),
  };
}

/** What a map is drawn with: its names in their places, and the adcodes that the sheet names. */
interface Laid {
  names: NamesOnMap;
  numbered: readonly NumberedName[];
  named: ReadonlySet<number>;
}

/** The names of the provinces and of the main river, where there is room beside the other names, and as they were nudged. */
function nameGround(atlas: Atlas, drawing: Drawing, request: MapRequest, names: NamesOnMap) {
  const { sheet, frame, sizes } = drawing;
  const marks = sheet.scene.points.map(({ at, role }) => {
    const across = sizes.point[role] * 2.5;
    return boxAround(frame.toPage(at), across, across);
  });
  const leaders = names.placed.flatMap(({ leader }) => (leader ? [leader] : []));
  const boxes = [...names.placed.map(({ box }) => box), ...marks, ...request.covers];
  const main = atlas.rivers.find(({ properties }) => properties.rank === 1)?.properties.name;
  const texts = main ? request.langs.map((lang) => main[lang]) : [];
  const inFull = names.placed.filter(({ name }) => !names.numbered.includes(name));
  const said = inFull.flatMap(({ name }) => name.lines.map(({ text }) => text));
  const provinces = provinceNames(drawing, said, { boxes, leaders });
  const taken = [...boxes, ...provinces.flatMap(boxesAlong)];
  const rivers = riverNames(drawing, [texts.join(" "), ...texts.slice(0, 1)], { boxes: taken, leaders });
  const nudged = (all: readonly GroundName[]) => all.map((name) => nudgedName(name, request.nudges));
  return { rivers: nudged(rivers), provinces: nudged(provinces) };
}

/** One map in its frame, from the terrain up to the names. */
function drawMap(
  atlas: Atlas,
  drawing: Drawing,
  request: MapRequest,
  { names, numbered, named }: Laid,
): DrawnMap {
  const { frame, palette, sizes } = drawing;
  const onGround = nameGround(atlas, drawing, request, names);
  const ground = [...onGround.rivers, ...onGround.provinces];
  const nameBoxes = names.placed.map(({ box }) => box);
  const { relief, neighbours, counties, rivers, riverUnder } = groundLayers(drawing, [
    ...nameBoxes,
    ...ground.flatMap(boxesAlong),
  ]);
  const written = nameLayers(drawing, names, numbered);
  const regions = regionLayers(drawing, request.id, named);
  const inFrame = `clip-${request.id}`;
  const clip = { "clip-path": `url(#${inFrame})` };
  // Lines stop at a name, as an engraver would have it: on paper letters have no halo.
  const { clipPaths, stopping } = besideHoles(`lines-${request.id}`, frame.box, [
    ...[...nameBoxes, ...(request.read ?? [])].map(boxHole),
    ...ground.flatMap(outlinesOf).map(turnedHole),
  ]);
  const writeAll = (all: readonly GroundName[]) => all.flatMap((name) => writtenName(palette, name));
  const drawn = group(`map-${request.id}`, [
    element("defs", {}, [
      ...regions.shapes,
      element("clipPath", { id: inFrame }, [element("path", { d: outline(frame.box) })]),
      ...clipPaths,
    ]),
    ...group("ground", [...relief, ...regions.fills, ...riverUnder], clip),
    ...stopping("lines", [...neighbours, ...regions.hatches, ...counties, ...regions.borders, ...rivers]),
    ...stopping("ribbons", strandLayer(drawing)),
    element("path", {
      d: outline(grow(frame.box, -sizes.thin / 2)),
      fill: "none",
      stroke: palette.border,
      "stroke-width": sizes.thin,
    }),
    ...(request.over ?? []),
    ...group("river-name", writeAll(onGround.rivers)),
    ...group("province-names", writeAll(onGround.provinces)),
    ...written.leaders,
    ...group("marks", marksOf(atlas, drawing, names, named)),
    ...written.names,
  ]);
  return { drawn, names: [...boxesOf(names), ...ground.map(onPage)] };
}
