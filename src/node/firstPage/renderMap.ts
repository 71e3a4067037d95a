import type { Atlas } from "../../atlas/atlas.ts";
import { allSteps } from "../../geometry/allSteps.ts";
import { type Box, boxOf } from "../../geometry/box.ts";
import { fitView } from "../../geometry/fitCamera.ts";
import { worldSize, zoomFor } from "../../geometry/mercator.ts";
import { type Detail, pictureGround } from "../../picture/ground.ts";
import { pictureMarks } from "../../picture/marks.ts";
import { PLANE, toPlane } from "../../picture/plane.ts";
import { pictureRibbons } from "../../picture/ribbons.ts";
import { pictureRiverNames } from "../../picture/riverNames.ts";
import { lowestNamedRank } from "../../render/lowestNamedRank.ts";
import { markSizes } from "../../render/markSizes.ts";
import { digits, element, type SvgElement, type SvgNode } from "../../render/svg.ts";
import { writeSvg } from "../../render/writeSvg.ts";
import { buildScene } from "../../scene/buildScene.ts";
import { drawnAtScale } from "../../scene/drawnAtScale.ts";
import { riverNamesAtScale } from "../../scene/riverNamesAtScale.ts";
import { wholePoints } from "../../scene/subjectPoints.ts";
import { surroundingsOf } from "../../scene/surroundingsOf.ts";
import { FRAMING } from "../../style/framing.ts";
import { htmlLangOf, wordsOf } from "../../text/words.ts";
import { later } from "./later.ts";
import { VIEWPORTS, type Viewport } from "./viewports.ts";

/** Of the ground: one unit is 0.7 CSS px on a desk. The page's own drawing, finer, follows with the scripts. */
const DETAIL = { tolerance: 0.8, decimals: 0 };
/** Of what is faint. */
const FAINT = { tolerance: 1.6, decimals: 0 };

const viewBox = ({ left, top, right, bottom }: Box) =>
  [left, top, right - left, bottom - top].map(digits).join(" ");

/** Ribbons and seats, and their names with leaders in both languages, placed for one window. */
function marks(
  atlas: Atlas,
  { name, room }: Viewport,
): { drawn: readonly SvgElement[]; written: readonly SvgElement[] } {
  const [drawn, ...others] = atlas.edition.languages.map((lang) => {
    const scene = buildScene(atlas, lang);
    const view = fitView(room, wholePoints(scene), FRAMING.margin, FRAMING.closest);
    const around = surroundingsOf(view, room, room.covers);
    const drawn = drawnAtScale(scene, view.worldSize, markSizes(room.width), around);
    const { points, leaders, names } = pictureMarks(drawn);
    const lowest = lowestNamedRank(zoomFor(view.worldSize));
    // Each course that a name follows has an id: one of many on this page.
    const courses = allSteps(riverNamesAtScale(drawn, around.frame, lowest));
    const rivers = pictureRiverNames(drawn, courses, `${name}-${lang}-`);
    return {
      drawn,
      points,
      written: element("g", { lang: htmlLangOf(lang) }, [...leaders, ...rivers, ...names]),
    };
  });
  if (!drawn) return { drawn: [], written: [] };
  const atScale = { transform: `scale(${PLANE / drawn.drawn.worldSize})` };
  return {
    drawn: [element("g", atScale, [...pictureRibbons(drawn.drawn, 1), ...drawn.points])],
    written: [element("g", atScale, [drawn.written, ...others.map(({ written }) => written)])],
  };
}

/** Each region's area as a link to it. */
function withLinks(atlas: Atlas, area: SvgNode): SvgNode {
  if (typeof area === "string") return area;
  const adcode = area.attributes["data-adcode"];
  if (adcode === undefined)
    return { ...area, children: area.children.map((child) => withLinks(atlas, child)) };
  const name = atlas.jurisdictions.get(Number(adcode))?.name.short;
  const label = [...new Set(Object.values(name ?? {}))].join(" ");
  return element("a", { href: `?region=${adcode}`, "aria-label": label }, [area]);
}

interface FirstMap {
  regions: string;
  lines: string;
  terrain: string;
  /** For every {@link Viewport}; firstRules.ts has the CSS that leaves one of them. */
  marks: string;
}

/**
 * The whole map as SVGs that CSS lays upon each other where the interactive map will be: their `viewBox` is what must
 * be in sight, and it fills the map's free area less the margin of {@link FRAMING}. All but the regions comes
 * {@link later}.
 */
export function renderMap(atlas: Atlas): FirstMap {
  const scene = buildScene(atlas, atlas.edition.languages[0]);
  // The counties' lines are for a nearer view, for which the page draws the ground anew.
  const drawn = (detail: Detail) => pictureGround({ ...scene, counties: [] }, worldSize(6.7), detail);
  const [ground, faint] = [drawn(DETAIL), drawn(FAINT)];
  const box = viewBox(boxOf(wholePoints(scene).map(toPlane(atlas.edition, PLANE))));
  const label = atlas.edition.languages.map((lang) => wordsOf(atlas.edition, lang).map).join(" ");
  const sheet = (name: string, attributes: Record<string, string>, layers: readonly SvgNode[]) =>
    writeSvg(element("svg", { class: `first-map first-${name}`, viewBox: box, ...attributes }, layers));
  const hidden = { "aria-hidden": "true" };
  const onPlane = (...layers: readonly SvgNode[]) => [element("g", { "data-plane": "ground" }, layers)];
  const regions = onPlane(...ground.shapes, ...ground.regions.map((area) => withLinks(atlas, area)));
  return {
    regions: sheet("regions", { role: "group", "aria-label": label }, regions),
    marks: VIEWPORTS.map((one) => {
      const { drawn, written } = marks(atlas, one);
      const layer = (layers: readonly SvgNode[]) => sheet(`marks first-${one.name}`, hidden, layers);
      return (
        later(layer(drawn), { media: one.media }) + later(layer(written), { media: one.media, text: true })
      );
    }).join("\n"),
    lines: later(sheet("lines", hidden, onPlane(...ground.rivers, ...ground.borders))),
    terrain: later(sheet("terrain", hidden, onPlane(...faint.relief, ...faint.surroundings))),
  };
}
