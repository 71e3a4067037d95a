import { type Box, grow } from "../../../geometry/box.ts";
import { LOOK } from "../../../render/look.ts";
import { digits, element, group, type SvgElement } from "../../../render/svg.ts";
import { LEAST_LINE } from "../../page/points.ts";
import { type Drawing, shows } from "../drawing.ts";
import { linesIn, ringsIn } from "../frame/shapes.ts";
import { partsBeside } from "./partsBeside.ts";
import { partsUnder } from "./partsUnder.ts";
import { pathData } from "./pathData.ts";

const round = { fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" } as const;

/** A bend of a river between names that is shorter, in letter heights, is left out. */
const SCRAP = 2.5;
/** The white in the middle of a river in black, as a part of its width. */
export const WHITE_COURSE = 0.5;
/** The main river under a name, as a part of its width. */
const UNDER_NAMES = 0.5;

/** Terrain bands from the lowest up, each over the one before. */
function relief({ sheet, frame, palette }: Drawing): readonly SvgElement[] {
  const [lowest, ...higher] = palette.ground;
  if (!lowest) return [];
  const { left, top, right, bottom } = frame.box;
  const base = element("rect", {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    fill: lowest[1],
  });
  const bands = sheet.scene.relief.flatMap(({ properties: { from }, geometry }) => {
    const fill = higher.find(([height]) => height === from)?.[1];
    const d = pathData(ringsIn(frame, geometry), true);
    return fill && d ? [element("path", { fill, "fill-rule": "evenodd", d })] : [];
  });
  return group("relief", [base, ...bands]);
}

/** Lines of provinces and counties around the areas of the atlas. */
function neighbours(drawing: Drawing): readonly SvgElement[] {
  const { sheet, frame, palette, sizes } = drawing;
  if (!shows(drawing, "neighbours")) return [];
  const lines = sheet.scene.surroundings.flatMap(({ properties: { level }, geometry }) => {
    if (level === "county" && !shows(drawing, "neighbourCounties")) return [];
    const d = pathData(linesIn(frame, geometry));
    // Of black ink it would be taken for an area's border.
    const width = level === "province" ? sizes.border * (palette.hatch ? 1 : 2) : LEAST_LINE;
    return d ? [element("path", { "stroke-width": width, d })] : [];
  });
  return group("neighbours", lines, { stroke: palette.neighbour, ...round });
}

function counties(drawing: Drawing): readonly SvgElement[] {
  const { sheet, frame, palette, sizes } = drawing;
  if (!shows(drawing, "counties")) return [];
  const d = sheet.scene.counties
    .filter(({ properties: { region } }) => sheet.lit.has(region))
    .map(({ geometry }) => pathData(linesIn(frame, geometry)))
    .join("");
  return group("counties", d ? [element("path", { d })] : [], {
    stroke: palette.county,
    "stroke-width": sizes.thin,
    "stroke-dasharray": LOOK.county.dash.map((part) => digits(part * LOOK.county.paperDash)).join(" "),
    ...round,
  });
}

/** Rivers, the main one last and heaviest. */
function rivers(drawing: Drawing, names: readonly Box[]): readonly SvgElement[] {
  const { sheet, frame, palette, sizes } = drawing;
  const shown = sheet.scene.rivers
    .filter(({ rank }) => rank < 3 || shows(drawing, "smallRivers"))
    .sort((a, b) => b.rank - a.rank);
  const paths = shown.flatMap(({ id, rank, geometry }) => {
    const lines = linesIn(frame, geometry);
    if (lines.length === 0) return [];
    if (rank === 1) return mainRiver(drawing, id, pathData(lines));
    // In black alone a heavy line would be a strand.
    const width = sizes.river[palette.hatch ? 3 : rank];
    // Half a line beside a letter looks like a letter.
    const covers = names.map((box) => grow(box, width / 2));
    const d = pathData(lines.flatMap((line) => partsBeside(line, covers, sizes.body * SCRAP)));
    return d ? [element("path", { "data-river": id, "stroke-width": width, d })] : [];
  });
  return group("rivers", paths, { stroke: palette.river, ...round });
}

const mainWidth = ({ sheet, sizes }: Drawing) => sizes.river[sheet.riverLit ? "lit" : 1];

/** On paper where its ink needs that; where there is one ink, with a white course, so that no strand is taken for it. */
function mainRiver(drawing: Drawing, id: string, d: string): SvgElement[] {
  const { palette, sizes } = drawing;
  const width = mainWidth(drawing);
  const onPaper = (across: number) => element("path", { stroke: palette.paper, "stroke-width": across, d });
  return [
    ...(palette.riverCasing ? [onPaper(width + sizes.casing * 0.6)] : []),
    element("path", { "data-river": id, "stroke-width": width, d }),
    ...(palette.hatch ? [onPaper(width * WHITE_COURSE)] : []),
  ];
}

/** The main river's course under names, half as wide: the river is whole, and names can be read. */
function riverUnder(drawing: Drawing, names: readonly Box[]): readonly SvgElement[] {
  const { sheet, frame, palette } = drawing;
  const main = sheet.scene.rivers.find(({ rank }) => rank === 1);
  const covered = main ? linesIn(frame, main.geometry).flatMap((line) => partsUnder(line, names)) : [];
  const d = pathData(covered);
  return group("river-under", d ? [element("path", { d })] : [], {
    stroke: palette.river,
    // Of black ink it would be taken for a part of the letters.
    "stroke-width": palette.hatch ? LEAST_LINE : Math.max(LEAST_LINE, mainWidth(drawing) * UNDER_NAMES),
    ...round,
  });
}

/**
 * Terrain and lines of the ground, each a group.
 *
 * @param names Where lines stop, in mm.
 */
export function groundLayers(drawing: Drawing, names: readonly Box[]) {
  return {
    relief: relief(drawing),
    neighbours: neighbours(drawing),
    counties: counties(drawing),
    rivers: rivers(drawing, names),
    riverUnder: riverUnder(drawing, names),
  };
}
